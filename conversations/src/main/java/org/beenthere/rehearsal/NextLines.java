package org.beenthere.rehearsal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.engine.Session;
import org.beenthere.script.Fact;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** Finds the lines that can come next in a rehearsal. */
final class NextLines {

    private final Rehearsal rehearsal;
    private final RunState run;
    private final ExampleValues examples;

    NextLines(Rehearsal rehearsal, RunState run) {
        this.rehearsal = rehearsal;
        this.run = run;
        this.examples = new ExampleValues(
                run.clock.now().atZone(rehearsal.scripts().words().zone()).toLocalDateTime());
    }

    Prompt prompt() {
        var command = run.command();
        return new Prompt(
                run.session().map(Session::ended).orElse(false),
                run.session().filter(session -> first(session).standing()).isPresent(),
                command.map(Step.Do::command).orElse(""),
                command.stream().flatMap(this::outcomes).toList(),
                run.session().stream().flatMap(this::openings).toList(),
                command.isPresent()
                        ? List.of()
                        : run.session().stream().flatMap(this::notices).toList(),
                command.isPresent() ? List.of() : times(),
                new TreeMap<>(run.person.facts()));
    }

    private Stream<Prompt.Suggestion> outcomes(Step.Do command) {
        return command.outcomes().keySet().stream()
                .flatMap(outcome -> rehearsal
                        .vocabulary()
                        .outcomeFacts(command.command(), outcome)
                        .map(facts -> suggestion(run.script(), outcome, "= " + outcome, facts))
                        .stream());
    }

    /** The shortest first. A script that no notice opens begins without facts. */
    private Stream<Prompt.Suggestion> openings(Session session) {
        var script = first(session);
        var factSets = rehearsal.vocabulary().openingFacts(script.name());
        return (factSets.isEmpty() ? Stream.of(Set.<Fact>of()) : factSets.stream())
                .map(facts -> suggestion(script, "opened", "opened", facts))
                .distinct()
                .sorted((one, other) ->
                        Integer.compare(one.line().length(), other.line().length()));
    }

    private Stream<Prompt.Suggestion> notices(Session session) {
        if (session.ended() || session.step().isEmpty()) {
            return Stream.of();
        }
        var awaited = new LinkedHashSet<>(awaited(session.script(), session.step()));
        session.frames().reversed().forEach(frame -> awaited.addAll(awaited(frame.script(), frame.step())));
        return awaited.stream()
                .flatMap(notice -> rehearsal
                        .vocabulary()
                        .noticeFacts(notice, first(session).name())
                        .stream()
                        .map(facts -> suggestion(run.script(), notice, "* " + notice, facts))
                        .distinct());
    }

    private Collection<String> awaited(String name, String step) {
        var script = rehearsal.scripts().get(name);
        var awaited = new LinkedHashSet<String>();
        if (script.steps().get(step) instanceof Step.Ask question) {
            awaited.addAll(question.on().keySet());
        }
        awaited.addAll(script.on().keySet());
        return awaited;
    }

    private List<Prompt.Suggestion> times() {
        int asked = run.session().map(Session::asked).orElse(0);
        return run.clock.waiting(asked).stream()
                .map(wait ->
                        new Prompt.Suggestion(wait.what().name().toLowerCase(Locale.ROOT), "+ " + written(wait.in())))
                .toList();
    }

    /** The script that the conversation began with, whatever that has called since. */
    private Script first(Session session) {
        return rehearsal
                .scripts()
                .get(
                        session.frames().isEmpty()
                                ? session.script()
                                : session.frames().getFirst().script());
    }

    private Prompt.Suggestion suggestion(Script script, String what, String line, Set<Fact> facts) {
        return new Prompt.Suggestion(what, line + TranscriptWriter.facts(examples.of(script, facts)));
    }

    /** A duration as a transcript writes it, rounded up to whole minutes; one minute for what is overdue. */
    private static String written(Duration time) {
        var whole = time.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
        var minutes = whole.isPositive() ? whole : Duration.ofMinutes(1);
        var parts = Stream.of(minutes.toDays() + "d", minutes.toHoursPart() + "h", minutes.toMinutesPart() + "m");
        return String.join(" ", parts.filter(part -> !part.startsWith("0")).toList());
    }
}
