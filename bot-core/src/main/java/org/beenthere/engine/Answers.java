package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Field;
import org.beenthere.script.Option;
import org.beenthere.script.Step;

/**
 * What a person answered, whichever way they did: a button, a form, or words that mean one of them. An answer that
 * fits nothing is never ignored, and never kept.
 */
final class Answers {

    private final Walk walk;

    Answers(Walk walk) {
        this.walk = walk;
    }

    /** A button. Those offered everywhere are good on any card; the others while their question is open. */
    void pressed(int asked, String mark) {
        var question = walk.question();
        if (question == null) {
            stale();
            return;
        }
        for (var option : offered(question)) {
            boolean everywhere = walk.script.everywhere().contains(option);
            boolean open = everywhere || walk.script.standing() || asked == walk.asked();
            if (open && mark.equals(walk.rendering().mark(question, option))) {
                walk.follow(option, question);
                return;
            }
        }
        stale();
    }

    /** Words. They are a choice when they are its label, its number, its id, or one of its other words. */
    void typed(String text) {
        var question = walk.question();
        if (question == null) {
            stale();
            return;
        }
        var choice = meant(text, offered(question));
        if (choice.isPresent()) {
            walk.follow(choice.get(), question);
        } else if (question.form().isPresent()
                && onlyText(question.form().get()).isPresent()) {
            var field = onlyText(question.form().get()).get();
            submit(question, Map.of(field.id(), text));
        } else {
            walk.missed();
            walk.say(walk.scripts
                    .words()
                    .get(walk.before.missed() == 0 ? "repair.not_understood" : "repair.offer_a_person"));
            walk.showAgain();
        }
    }

    /** A form. */
    void submitted(int asked, String mark, Map<String, String> values) {
        var question = walk.question();
        if (question == null
                || question.form().isEmpty()
                || asked != walk.asked()
                || !mark.equals(walk.rendering().submitMark(question))) {
            stale();
            return;
        }
        submit(question, values);
    }

    private void submit(Step.Ask question, Map<String, String> values) {
        var form = question.form().orElseThrow();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.id(), "").strip();
            if (value.isEmpty() && field.required()) {
                walk.say(walk.scripts.words().get("repair.field_missing"));
                walk.showAgain();
                return;
            }
            if (value.codePointCount(0, value.length()) > field.max()) {
                walk.say(walk.scripts.words().get("repair.too_long"));
                walk.showAgain();
                return;
            }
        }
        form.fields()
                .forEach(field -> walk.fill(
                        Map.of(field.id(), values.getOrDefault(field.id(), "").strip())));
        walk.settle(form.send());
        walk.branch(form.next());
    }

    /** What was kept cannot be read: says so, and shows what can be done now. */
    void lost() {
        walk.say(walk.scripts.words().get("repair.lost_place"));
        walk.showAgain();
    }

    private void stale() {
        walk.say(walk.scripts.words().get("repair.answered_already"));
        walk.showAgain();
    }

    private List<Option> offered(Step.Ask question) {
        var all = new ArrayList<>(walk.script.everywhere());
        all.addAll(question.options());
        return all.stream()
                .filter(option -> option.when()
                        .map(condition -> condition.holds(walk::value))
                        .orElse(true))
                .toList();
    }

    private static Optional<Option> meant(String typed, List<Option> offered) {
        var word = normal(typed);
        for (int i = 0; i < offered.size(); i++) {
            var option = offered.get(i);
            if (word.equals(String.valueOf(i + 1))
                    || word.equals(normal(option.id()))
                    || word.equals(normal(option.text()))
                    || option.also().stream().anyMatch(other -> word.equals(normal(other)))) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static String normal(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\p{Z}\\s’]+", " ")
                .strip();
    }

    private static Optional<Field> onlyText(Step.Form form) {
        return form.fields().size() == 1 && form.fields().getFirst().kind() == Field.Kind.TEXT
                ? Optional.of(form.fields().getFirst())
                : Optional.empty();
    }
}
