package org.beenthere.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Step;

/**
 * What a person answered, whichever way they did: a button, a form, or words that mean one of them. An answer that
 * fits nothing is never ignored, and never kept.
 */
final class Answers {

    private final Walk walk;
    private final Moves moves;
    private final Voice voice;
    private final Buttons buttons;

    Answers(Walk walk, Moves moves, Voice voice) {
        this.walk = walk;
        this.moves = moves;
        this.voice = voice;
        this.buttons = new Buttons(walk);
    }

    /** A button. Those offered everywhere are good on any card; the others while their question is open. */
    void pressed(int asked, String mark) {
        if (mark.equals(buttons.help())) {
            moves.help();
            return;
        }
        var meant = buttons.choice(asked, mark);
        if (meant.isPresent()) {
            follow(meant.get());
        } else if (!moves.astray()) {
            refused(asked == walk.asked);
        }
    }

    /** Words. They are a choice when they are its label, its number, its id, or one of its other words. */
    void typed(String text) {
        var meant = new Meaning(walk).of(text);
        if (meant.filter(Answers::isHelpNow).isPresent()) {
            moves.help();
        } else if (meant.isPresent()) {
            follow(meant.get());
        } else if (inGeneral(text).isPresent()) {
            voice.say(inGeneral(text).get(), false);
            moves.greeted();
        } else if (!moves.astray()) {
            walk.question().ifPresentOrElse(question -> fillTyped(question, text), () -> refused(false));
        }
    }

    /** A form. */
    void submitted(int asked, String mark, Map<String, String> values) {
        var question = buttons.form(asked, mark);
        if (question.isPresent()) {
            fill(question.get(), values);
        } else if (!moves.astray()) {
            refused(asked == walk.asked);
        }
    }

    /** What was kept of another conversation cannot be read: says so, and shows what can be done now. */
    void lost() {
        voice.repair(Repair.LOST_PLACE);
        moves.greeted();
    }

    private static boolean isHelpNow(Meant meant) {
        return meant.option().leads() instanceof Option.Leads.Call(var called) && called.equals(HelpNow.SCRIPT);
    }

    private void follow(Meant meant) {
        walk.missed = 0;
        if (meant.calls() > 0) {
            moves.leaveFor(meant.calls(), meant.option());
        } else {
            moves.follow(meant.option(), meant.question());
        }
    }

    /** What is said of words that are understood everywhere, such as those that would stop what cannot be stopped. */
    private Optional<String> inGeneral(String text) {
        var repairs = walk.scripts.get(Repair.SCRIPT);
        return repairs.everywhere().stream()
                .filter(option -> option.isMeantBy(text) && walk.holds(option.when()))
                .findFirst()
                .flatMap(option -> option.leads() instanceof Option.Leads.Goto(var ways)
                                && repairs.steps().get(ways.getFirst().to()) instanceof Step.End end
                        ? end.text()
                        : Optional.empty());
    }

    /** What was typed fills a form that has but one field, if that can be typed. */
    private void fillTyped(Step.Ask question, String text) {
        int choices = walk.offered(Optional.of(question)).size();
        Fields.only(question)
                .flatMap(field -> Fields.typed(field, text, choices).map(value -> Map.of(field.id(), value)))
                .ifPresentOrElse(values -> fill(question, values), () -> notUnderstood(question));
    }

    private void fill(Step.Ask question, Map<String, String> values) {
        var form = question.form().orElseThrow();
        var filled = new TreeMap<String, String>();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.id(), "").strip();
            var wrong = Fields.refuse(field, value);
            if (wrong.isPresent()) {
                retry(question, wrong.get());
                return;
            }
            filled.put(field.id(), value);
        }
        moves.follow(question, form, filled);
    }

    private void notUnderstood(Step.Ask question) {
        walk.missed++;
        retry(question, walk.missed == 1 ? Repair.NOT_UNDERSTOOD : Repair.OFFER_A_PERSON);
    }

    /** Asks again what was not answered yet: with the question's own words where it has some, until a person is offered. */
    private void retry(Step.Ask question, Repair repair) {
        if (walk.fate() == Fate.CHANGED) {
            voice.repair(Repair.QUESTION_CHANGED);
        } else if (question.retry().isPresent() && repair != Repair.OFFER_A_PERSON) {
            voice.say(question.retry().get(), false);
        } else {
            voice.repair(repair);
        }
        voice.askAgain();
    }

    /**
     * A button that means nothing any more, or words where nothing is asked.
     *
     * @param isOpen whether it stood on the card of the open question
     */
    private void refused(boolean isOpen) {
        boolean changed = isOpen && walk.fate() == Fate.CHANGED;
        voice.repair(changed ? Repair.QUESTION_CHANGED : Repair.ANSWERED_ALREADY);
        moves.greeted();
    }
}
