package org.beenthere.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.engine.Event;

/** Makes happen what lines say, one after the other, each of which must be able to happen where it stands. */
final class Player {

    private final Rehearsal rehearsal;
    private final RunState run;

    Player(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.run = new RunState(rehearsal);
    }

    /**
     * Makes happen what a line says.
     *
     * @throws IllegalArgumentException with a sentence on why it cannot happen here
     */
    void take(TranscriptLine line) {
        run.line(line);
        take(line.what());
    }

    /**
     * The transcript as it was played, to its last line.
     *
     * @throws TranscriptException where it says nothing, or breaks off while a command waits
     */
    Played played(Transcript transcript) {
        if (!run.hasBegun()) {
            throw new TranscriptException(transcript.file(), 1, "It begins with a line such as 'script home'.");
        }
        run.command().ifPresent(command -> {
            throw transcript.wrong(transcript.lines().getLast(), "After this, " + RunState.waits(command));
        });
        return new Played(transcript, run.telling.text(), run.path);
    }

    /** What was played so far. */
    Tryout triedOut() {
        return new Tryout(
                run.beats,
                run.telling.text(),
                run.clock.now(),
                new NextLines(rehearsal, run).prompt(),
                Optional.empty());
    }

    private void take(TranscriptLine.What line) {
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
                var button = run.cards.button(label);
                run.step(new Event.What.Pressed(button.asked(), button.choiceId()), label);
            }
            case TranscriptLine.What.Types(var text) -> run.step(new Event.What.Typed(text), text);
            case TranscriptLine.What.Submits(var values) -> {
                var send = run.cards.send(values.keySet());
                run.step(new Event.What.Submitted(send.asked(), send.choiceId(), values), run.cards.sendLabel());
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

    /** Facts as the engine is given them, each checked against its slot. */
    private Map<String, String> checked(Map<String, String> facts) {
        return new Facts(run.script(), rehearsal.scripts().words().zone()).checked(facts);
    }

    private static void known(String word, Set<String> words, String kind) {
        if (!words.contains(word)) {
            var there = String.join(", ", words.stream().sorted().toList());
            throw new IllegalArgumentException("There is no " + kind + " '" + word + "'; there is " + there + ".");
        }
    }
}
