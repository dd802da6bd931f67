package org.beenthere.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.engine.Event;

/** Plays input lines, one after the other. */
final class Player {

    private final Rehearsal rehearsal;
    private final RunState run;

    Player(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.run = new RunState(rehearsal);
    }

    /**
     * Plays a line.
     *
     * @throws IllegalArgumentException with a sentence that says why it cannot happen here
     */
    void play(TranscriptLine line) {
        run.record(line);
        play(line.what());
    }

    /**
     * The whole transcript as it was played.
     *
     * @throws TranscriptException if it names no script, or ends while a command waits for its outcome
     */
    PlayedTranscript played(Transcript transcript) {
        if (!run.hasBegun()) {
            throw new TranscriptException(transcript.file(), 1, "It begins with a line such as 'script home'.");
        }
        run.command().ifPresent(command -> {
            throw transcript.wrong(transcript.lines().getLast(), "After this, " + RunState.waits(command));
        });
        return new PlayedTranscript(transcript, run.writer.text(), run.path);
    }

    /** What was played so far. */
    RehearsalProgress progress() {
        return new RehearsalProgress(
                run.entries,
                run.writer.text(),
                run.clock.now(),
                new NextLines(rehearsal, run).prompt(),
                Optional.empty());
    }

    private void play(TranscriptLine.What line) {
        switch (line) {
            case TranscriptLine.What.Remark() -> {}
            case TranscriptLine.What.Script(var name, var language) -> {
                known(name, rehearsal.names(), "script");
                language.ifPresent(
                        code -> known(code, rehearsal.scripts().offered().keySet(), "language"));
                run.begin(name, language);
            }
            case TranscriptLine.What.Person(var facts) -> {
                facts.keySet()
                        .forEach(fact ->
                                known(fact, rehearsal.vocabulary().person().keySet(), "thing known of a person"));
                run.person.learn(facts);
            }
            case TranscriptLine.What.At(var time) -> run.clock.set(time);
            case TranscriptLine.What.CameOut(var outcome, var facts) -> cameOut(outcome, facts);
            default -> {
                if (!run.hasBegun()) {
                    throw new IllegalArgumentException("Before this comes a line such as 'script home'.");
                }
                run.command().ifPresent(command -> {
                    throw new IllegalArgumentException("Before this, " + RunState.waits(command));
                });
                happens(line);
            }
        }
    }

    private void cameOut(String outcome, Map<String, String> facts) {
        var command = run.command().orElseThrow(() -> new IllegalArgumentException("No command waits here."));
        known(outcome, command.outcomes().keySet(), "outcome of " + command.command());
        run.step(new Event.What.CameOut(outcome, checked(facts)), "");
        run.passTime();
    }

    private void happens(TranscriptLine.What line) {
        switch (line) {
            case TranscriptLine.What.Opened(var facts) -> run.step(new Event.What.Opened(checked(facts)), "");
            case TranscriptLine.What.Presses(var label) -> {
                var button = run.buttons.button(label);
                run.step(new Event.What.Pressed(button.asked(), button.choiceId()), label);
            }
            case TranscriptLine.What.Types(var text) -> run.step(new Event.What.Typed(text), text);
            case TranscriptLine.What.Submits(var values) -> {
                var send = run.buttons.submit(values.keySet());
                run.step(new Event.What.Submitted(send.asked(), send.choiceId(), values), run.buttons.submitLabel());
            }
            case TranscriptLine.What.ComesBack() -> run.step(new Event.What.Greeted(), "");
            case TranscriptLine.What.Noticed(var notice, var facts) -> {
                known(notice, rehearsal.vocabulary().noticeNames(), "notice");
                run.step(new Event.What.Noticed(notice, checked(facts)), "");
            }
            case TranscriptLine.What.Passes(var time) -> {
                run.clock.pass(time);
                run.passTime();
            }
            default -> throw new IllegalStateException("nothing that happens: " + line);
        }
    }

    private Map<String, String> checked(Map<String, String> facts) {
        return new FactChecker(run.script(), rehearsal.scripts().words().zone()).checked(facts);
    }

    private static void known(String word, Set<String> words, String kind) {
        if (!words.contains(word)) {
            var there = String.join(", ", words.stream().sorted().toList());
            throw new IllegalArgumentException("There is no " + kind + " '" + word + "'; there is " + there + ".");
        }
    }
}
