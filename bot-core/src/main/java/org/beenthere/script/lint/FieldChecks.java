package org.beenthere.script.lint;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.chat.Field;
import org.beenthere.script.Option;
import org.beenthere.script.Step;
import org.beenthere.script.TextNormalizer;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;

/**
 * Proves that no word means two of the options of a field, or, where the field can be typed, an option of the field and
 * one of the question.
 */
final class FieldChecks {

    private final Draft draft;
    private final Problems problems;

    FieldChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.script()
                .questions()
                .forEach(ask -> ask.form().ifPresent(form -> {
                    boolean typed = form.fields().size() == 1;
                    var alternatives = typed ? draft.script().offered(ask) : List.<Option>of();
                    form.fields().forEach(field -> checkOptions(ask, field, alternatives));
                }));
    }

    /** Checks the options of a field; {@code alternatives} are the options of the question that could be typed instead. */
    private void checkOptions(Step.Ask ask, Field field, List<Option> alternatives) {
        var taken = new HashMap<String, String>();
        field.options()
                .forEach(option -> Stream.of(option.id(), option.label())
                        .map(TextNormalizer::normalize)
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> {
                            var other = taken.putIfAbsent(word, option.id());
                            if (other != null && !other.equals(option.id())) {
                                reportClash(ask, field, option, word, other);
                            }
                            alternatives.stream()
                                    .filter(choice -> choice.matches(word))
                                    .forEach(choice -> reportClash(ask, field, option, word, choice.id()));
                        }));
    }

    private void reportClash(Step.Ask ask, Field field, Field.Option option, String word, String other) {
        boolean help = other.equals(Option.HELP_NOW);
        var at = draft.stepNode(ask.id())
                .get("form")
                .flatMap(form -> form.get("fields"))
                .flatMap(fields -> fields.get(field.id()))
                .flatMap(node -> node.get("choices"))
                .flatMap(choices -> choices.get(option.id()))
                .orElse(draft.stepNode(ask.id()));
        problems.add(
                at,
                (help ? Diagnostic.HELP_NOW_SHADOWED : Diagnostic.SAME_WORD_FOR_TWO)
                        .of(word)
                        .with("one", other)
                        .with("other", option.id()));
    }
}
