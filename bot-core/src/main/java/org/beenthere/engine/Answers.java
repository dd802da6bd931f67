package org.beenthere.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beenthere.chat.Field;
import org.beenthere.script.Option;
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
            moves.help();
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
            moves.help();
        } else if (question.isEmpty()) {
            stale();
        } else if (meant.isPresent()) {
            follow(meant.get(), question.get());
        } else if (onlyText(question.get()).isPresent()) {
            fill(question.get(), Map.of(onlyText(question.get()).get().id(), text));
        } else {
            walk.missed++;
            voice.word(walk.missed == 1 ? "repair.not_understood" : "repair.offer_a_person");
            voice.askAgain();
        }
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
                voice.word(wrong.get());
                voice.askAgain();
                return;
            }
            filled.put(field.id(), value);
        }
        moves.follow(form, question, filled);
    }

    /** What was kept cannot be read: says so, and shows what can be done now. */
    void lost() {
        voice.word("repair.lost_place");
        moves.greeted();
    }

    private void stale() {
        voice.word("repair.answered_already");
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

    private static Optional<Field> onlyText(Step.Ask question) {
        return question.form()
                .map(Step.Form::fields)
                .filter(fields -> fields.size() == 1 && fields.getFirst().kind() == Field.Kind.TEXT)
                .map(List::getFirst);
    }
}
