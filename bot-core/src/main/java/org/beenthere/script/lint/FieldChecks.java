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

/** Proves that whoever picks something in a form, or types it where the form has nothing else, can mean each. */
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
                    var beside = typed ? draft.script().offered(ask) : List.<Option>of();
                    form.fields().forEach(field -> options(ask, field, beside));
                }));
    }

    /** {@code beside}: what else the same words could mean. */
    private void options(Step.Ask ask, Field field, List<Option> beside) {
        var taken = new HashMap<String, String>();
        field.options()
                .forEach(option -> Stream.of(option.id(), option.label())
                        .map(TextNormalizer::normalize)
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> {
                            var other = taken.putIfAbsent(word, option.id());
                            if (other != null && !other.equals(option.id())) {
                                collide(ask, field, option, word, other);
                            }
                            beside.stream()
                                    .filter(choice -> choice.matches(word))
                                    .forEach(choice -> collide(ask, field, option, word, choice.id()));
                        }));
    }

    private void collide(Step.Ask ask, Field field, Field.Option option, String word, String other) {
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
