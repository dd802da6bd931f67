package org.beenthere.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.engine.Event;

/** Makes happen what lines say, one after the other, each of which must be able to happen where it stands. */
final class Player {

    private final Rehearsal rehearsal;
    private final Stage stage;

    Player(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.stage = new Stage(rehearsal);
    }

    /**
     * Makes happen what a line says.
     *
     * @throws IllegalArgumentException with a sentence on why it cannot happen here
     */
    void take(Cue cue) {
        stage.cue(cue);
        take(cue.what());
    }

    /**
     * The transcript as it was played, to its last line.
     *
     * @throws TranscriptException where it says nothing, or breaks off while a command waits
     */
    Played played(Transcript transcript) {
        if (!stage.hasBegun()) {
            throw new TranscriptException(transcript.file(), 1, "It begins with a line such as 'script home'.");
        }
        stage.command().ifPresent(command -> {
            throw transcript.wrong(transcript.cues().getLast(), "After this, " + Stage.waits(command));
        });
        return new Played(transcript, stage.telling.text(), stage.path);
    }

    /** What was played so far. */
    Tryout triedOut() {
        return new Tryout(
                stage.beats,
                stage.telling.text(),
                stage.clock.now(),
                new Prompter(rehearsal, stage).prompt(),
                Optional.empty());
    }

    private void take(Cue.What cue) {
        switch (cue) {
            case Cue.What.Remark() -> {}
            case Cue.What.Script(var name, var language) -> {
                known(name, rehearsal.names(), "script");
                language.ifPresent(
                        code -> known(code, rehearsal.scripts().offered().keySet(), "language"));
                stage.begin(name, language);
            }
            case Cue.What.Person(var facts) -> {
                facts.keySet()
                        .forEach(fact ->
                                known(fact, rehearsal.vocabulary().person().keySet(), "thing known of a person"));
                stage.person.learn(facts);
            }
            case Cue.What.At(var time) -> stage.clock.set(time);
            case Cue.What.CameOut(var outcome, var facts) -> cameOut(outcome, facts);
            default -> {
                if (!stage.hasBegun()) {
                    throw new IllegalArgumentException("Before this comes a line such as 'script home'.");
                }
                stage.command().ifPresent(command -> {
                    throw new IllegalArgumentException("Before this, " + Stage.waits(command));
                });
                happens(cue);
            }
        }
    }

    private void cameOut(String outcome, Map<String, String> facts) {
        var command = stage.command().orElseThrow(() -> new IllegalArgumentException("No command waits here."));
        known(outcome, command.outcomes().keySet(), "outcome of " + command.command());
        stage.step(new Event.What.CameOut(outcome, checked(facts)), "");
        stage.passTime();
    }

    private void happens(Cue.What cue) {
        switch (cue) {
            case Cue.What.Opened(var facts) -> stage.step(new Event.What.Opened(checked(facts)), "");
            case Cue.What.Presses(var label) -> {
                var button = stage.cards.button(label);
                stage.step(new Event.What.Pressed(button.asked(), button.mark()), label);
            }
            case Cue.What.Types(var text) -> stage.step(new Event.What.Typed(text), text);
            case Cue.What.Submits(var values) -> {
                var send = stage.cards.send(values.keySet());
                stage.step(new Event.What.Submitted(send.asked(), send.mark(), values), stage.cards.sendLabel());
            }
            case Cue.What.ComesBack() -> stage.step(new Event.What.Greeted(), "");
            case Cue.What.Noticed(var notice, var facts) -> {
                known(notice, rehearsal.vocabulary().noticeNames(), "notice");
                stage.step(new Event.What.Noticed(notice, checked(facts)), "");
            }
            case Cue.What.Passes(var time) -> {
                stage.clock.pass(time);
                stage.passTime();
            }
            default -> throw new IllegalStateException("nothing that happens: " + cue);
        }
    }

    /** Facts as the engine is given them, each checked against its slot. */
    private Map<String, String> checked(Map<String, String> facts) {
        return new Facts(stage.script(), rehearsal.scripts().words().zone()).checked(facts);
    }

    private static void known(String word, Set<String> words, String kind) {
        if (!words.contains(word)) {
            var there = String.join(", ", words.stream().sorted().toList());
            throw new IllegalArgumentException("There is no " + kind + " '" + word + "'; there is " + there + ".");
        }
    }
}
