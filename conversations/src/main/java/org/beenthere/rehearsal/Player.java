package org.beenthere.rehearsal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;
import org.beenthere.outline.Stop;
import org.beenthere.script.Step;
import org.beenthere.turn.Json;

/** Plays one transcript once. Between any two turns the session is written out and read back, as it is kept. */
final class Player {

    private static final UUID CONVERSATION = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Map<String, String> SOMEBODY =
            Map.of("known", "true", "supporter", "false", "coordinator", "false", "state", "none", "holding", "false");

    private final Rehearsal rehearsal;
    private final Transcript transcript;
    private final Telling telling = new Telling();
    private final Set<String> path = new LinkedHashSet<>();
    private final Map<String, String> person = new TreeMap<>(SOMEBODY);
    private final Clock clock;
    private final Cards cards = new Cards();
    private Session session;

    Player(Rehearsal rehearsal, Transcript transcript) {
        this.rehearsal = rehearsal;
        this.transcript = transcript;
        this.clock = new Clock(at(MONDAY));
    }

    Played play() {
        Cue last = null;
        for (var cue : transcript.cues()) {
            telling.cue(cue);
            try {
                take(cue.what());
            } catch (IllegalArgumentException e) {
                throw transcript.wrong(cue, e.getMessage());
            }
            last = cue;
        }
        if (last == null || session == null) {
            throw new TranscriptException(transcript.file(), 1, "It begins with a line such as 'script home'.");
        }
        if (command().isPresent()) {
            throw transcript.wrong(last, "After this, " + commandWaits());
        }
        return new Played(transcript, telling.text(), path);
    }

    private void take(Cue.What cue) {
        switch (cue) {
            case Cue.What.Remark() -> {}
            case Cue.What.Script(var name) -> begin(name);
            case Cue.What.Person(var facts) -> {
                facts.keySet()
                        .forEach(fact -> known(fact, rehearsal.vocabulary().person(), "thing known of a person"));
                person.putAll(facts);
            }
            case Cue.What.At(var time) -> clock.set(at(time));
            case Cue.What.CameOut(var outcome, var facts) -> {
                var command = command().orElseThrow(() -> new IllegalArgumentException("No command waits here."));
                known(outcome, command.outcomes().keySet(), "outcome of " + command.command());
                step(new Event.What.CameOut(outcome, checked(facts)), "");
                passTime();
            }
            case Cue.What.Passes(var time) -> {
                refuseWhileCommandWaits();
                clock.pass(time);
                passTime();
            }
            default -> {
                refuseWhileCommandWaits();
                event(cue);
            }
        }
    }

    private void begin(String name) {
        known(name, rehearsal.scripts().byName().keySet(), "script");
        if (session != null) {
            throw new IllegalArgumentException("A transcript is of one script.");
        }
        session = Session.fresh(CONVERSATION, name);
    }

    private void event(Cue.What cue) {
        switch (cue) {
            case Cue.What.Opened(var facts) -> step(new Event.What.Opened(checked(facts)), "");
            case Cue.What.Presses(var label) -> {
                var button = cards.button(label);
                step(new Event.What.Pressed(button.asked(), button.mark()), label);
            }
            case Cue.What.Types(var text) -> step(new Event.What.Typed(text), text);
            case Cue.What.Submits(var values) -> {
                var send = cards.send(values.keySet());
                step(new Event.What.Submitted(send.asked(), send.mark(), values), cards.sendLabel());
            }
            case Cue.What.ComesBack() -> step(new Event.What.Greeted(), "");
            case Cue.What.Noticed(var notice, var facts) -> {
                known(notice, rehearsal.vocabulary().notices(), "notice");
                step(new Event.What.Noticed(notice, checked(facts)), "");
            }
            default -> throw new IllegalStateException("no event: " + cue);
        }
    }

    /** What was waiting for its time happens, one after the other; while a command waits, time stands still. */
    private void passTime() {
        while (command().isEmpty()) {
            var due = clock.next();
            if (due.isEmpty()) {
                return;
            }
            step(new Event.What.Elapsed(due.get()), "");
        }
    }

    private void step(Event.What what, String pressed) {
        if (session == null) {
            throw new IllegalArgumentException("Before this comes a line such as 'script home'.");
        }
        var before = Json.read(Json.write(session), Session.class);
        var advance = Engine.step(rehearsal.scripts(), before, new Event(clock.now(), person, what));
        session = advance.session();
        path.addAll(advance.path());
        advance.effects().forEach(effect -> {
            cards.see(effect);
            clock.see(effect);
            telling.effect(effect, pressed, end());
        });
    }

    private String end() {
        return rehearsal
                .outlines()
                .get(session.script())
                .stop(session.step())
                .map(Stop::word)
                .orElse("");
    }

    /** The command that waits for how it comes out. */
    private Optional<Step.Do> command() {
        return session != null
                        && !session.ended()
                        && rehearsal.scripts().get(session.script()).steps().get(session.step()) instanceof Step.Do act
                ? Optional.of(act)
                : Optional.empty();
    }

    private void refuseWhileCommandWaits() {
        if (command().isPresent()) {
            throw new IllegalArgumentException("Before this, " + commandWaits());
        }
    }

    private String commandWaits() {
        var command = command().orElseThrow();
        return command.command() + " waits for a line that says how it comes out: '= "
                + String.join("', '= ", new TreeMap<>(command.outcomes()).keySet()) + "'.";
    }

    /** Facts as the engine is given them, each checked against its slot. */
    private Map<String, String> checked(Map<String, String> facts) {
        return new Facts(
                        rehearsal.scripts().get(session.script()),
                        rehearsal.scripts().words().zone())
                .checked(facts);
    }

    private Instant at(LocalDateTime time) {
        return time.atZone(rehearsal.scripts().words().zone()).toInstant();
    }

    private static void known(String word, Set<String> words, String kind) {
        if (!words.contains(word)) {
            throw new IllegalArgumentException("There is no " + kind + " '" + word + "'; there is "
                    + String.join(", ", words.stream().sorted().toList()) + ".");
        }
    }
}
