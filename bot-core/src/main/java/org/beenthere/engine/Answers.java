package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final Rendering rendering;

    Answers(Walk walk) {
        this.walk = walk;
        this.moves = new Moves(walk);
        this.voice = new Voice(walk);
        this.rendering = new Rendering(walk);
    }

    /** A button. Those offered everywhere are good on any card; the others while their question is open. */
    void pressed(int asked, String mark) {
        if (mark.equals(rendering.helpMark())) {
            moves.call(HelpNow.SCRIPT);
            return;
        }
        for (var question : open().toList()) {
            for (var option : walk.offered(question)) {
                if (mark.equals(rendering.mark(question, option)) && (isEverywhere(option) || isOpen(asked))) {
                    follow(option, question);
                    return;
                }
            }
        }
        stale();
    }

    /** Words. They are a choice when they are its label, its number, its id, or one of its other words. */
    void typed(String text) {
        var question = walk.question();
        var meant = meant(text, question.map(walk::offered).orElse(walk.script.everywhere()));
        if (meant.filter(Answers::isHelpNow).isPresent()) {
            moves.call(HelpNow.SCRIPT);
        } else if (meant.isPresent() && question.isPresent()) {
            follow(meant.get(), question.get());
        } else if (inGeneral(text).isPresent()) {
            voice.say(inGeneral(text).get(), false);
            moves.greeted();
        } else if (question.isEmpty()) {
            stale();
        } else {
            filling(question.get(), text)
                    .ifPresentOrElse(values -> fill(question.get(), values), () -> notUnderstood(question.get()));
        }
    }

    /** What is said of words that are understood everywhere, such as those that would stop what cannot be stopped. */
    private Optional<String> inGeneral(String text) {
        var repairs = walk.scripts.get(Repair.SCRIPT);
        return repairs.everywhere().stream()
                .filter(option -> option.isMeantBy(text) && walk.holds(option.when()))
                .findFirst()
                .flatMap(option -> option.leads() instanceof Option.Leads.Goto(var ways)
                                && repairs.steps().get(moves.way(ways)) instanceof Step.End end
                        ? end.text()
                        : Optional.empty());
    }

    /** What was typed, where a form has but one field, and that can be typed. */
    private static Optional<Map<String, String>> filling(Step.Ask question, String text) {
        return question.form()
                .map(Step.Form::fields)
                .filter(fields -> fields.size() == 1)
                .map(List::getFirst)
                .flatMap(field -> Fields.typed(field, text).map(value -> Map.of(field.id(), value)));
    }

    private void notUnderstood(Step.Ask question) {
        walk.missed++;
        if (walk.missed == 1) {
            retry(question, Repair.NOT_UNDERSTOOD);
        } else {
            voice.repair(Repair.OFFER_A_PERSON);
            voice.askAgain();
        }
    }

    /** Asks again what was not answered yet, with the question's own words where it has some. */
    private void retry(Step.Ask question, Repair repair) {
        question.retry().ifPresentOrElse(text -> voice.say(text, false), () -> voice.repair(repair));
        voice.askAgain();
    }

    /** A form. */
    void submitted(int asked, String mark, Map<String, String> values) {
        open().filter(question -> question.form().isPresent() && mark.equals(rendering.submitMark(question)))
                .filter(_ -> isOpen(asked))
                .findFirst()
                .ifPresentOrElse(question -> fill(question, values), this::stale);
    }

    /** The questions whose answers are taken: the one that is put, and of a menu all that ever were. */
    private Stream<Step.Ask> open() {
        return walk.script.standing()
                ? Stream.concat(
                        walk.question().stream(),
                        walk.script.steps().values().stream()
                                .filter(Step.Ask.class::isInstance)
                                .map(Step.Ask.class::cast))
                : walk.question().stream();
    }

    private boolean isOpen(int asked) {
        return walk.script.standing() || asked == walk.asked;
    }

    private boolean isEverywhere(Option option) {
        return walk.script.everywhere().contains(option);
    }

    private static boolean isHelpNow(Option option) {
        return option.leads() instanceof Option.Leads.Call(var called) && called.equals(HelpNow.SCRIPT);
    }

    private void follow(Option option, Step.Ask question) {
        walk.missed = 0;
        moves.follow(option, question);
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
        moves.follow(form, filled);
    }

    /** What was kept cannot be read: says so, and shows what can be done now. */
    void lost() {
        voice.repair(Repair.LOST_PLACE);
        moves.greeted();
    }

    private void stale() {
        voice.repair(Repair.ANSWERED_ALREADY);
        moves.greeted();
    }

    private static Optional<Option> meant(String typed, List<Option> offered) {
        return offered.stream()
                .filter(option -> option.isMeantBy(typed))
                .findFirst()
                .or(() -> Stream.iterate(0, i -> i < offered.size(), i -> i + 1)
                        .filter(i -> typed.strip().equals(String.valueOf(i + 1)))
                        .findFirst()
                        .map(offered::get));
    }
}
