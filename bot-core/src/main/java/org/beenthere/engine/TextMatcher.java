package org.beenthere.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Step;

/** What words mean: a choice that is offered now, or one that is offered everywhere in a script that called. */
final class TextMatcher {

    private final StepContext context;

    TextMatcher(StepContext context) {
        this.context = context;
    }

    /** The choice that is meant; where nothing is open, help now alone. */
    Optional<ChosenOption> of(String typed) {
        var question = context.question();
        var offered = context.isOpen()
                ? context.offered(question)
                : context.script().everywhere().stream().limit(1).toList();
        return among(typed, offered, question)
                .map(option -> new ChosenOption(option, question, 0))
                .or(() -> outside(typed));
    }

    private Optional<ChosenOption> outside(String typed) {
        return !context.isOpen()
                ? Optional.empty()
                : context.stack
                        .first(place -> place == context.stack.here()
                                ? Optional.empty()
                                : context.leadingOut(place).stream()
                                        .filter(option -> option.matches(typed))
                                        .findFirst())
                        .map(option -> new ChosenOption(option.found(), Optional.empty(), option.calls()));
    }

    /** A number is the place of a choice as it was shown, and means nothing where other choices are there now. */
    private Optional<Option> among(String typed, List<Option> offered, Optional<Step.Ask> question) {
        return offered.stream()
                .filter(option -> option.matches(typed))
                .findFirst()
                .or(() -> context.change() == QuestionChange.CHANGED || isOfField(typed, question)
                        ? Optional.empty()
                        : numbered(typed, offered));
    }

    /** Whether a number could as well be that of something to pick in a form; the first is that of help now. */
    private static boolean isOfField(String typed, Optional<Step.Ask> question) {
        return !typed.strip().equals("1")
                && question.flatMap(Fields::only)
                        .flatMap(field -> Fields.numbered(field, typed.strip()))
                        .isPresent();
    }

    private static Optional<Option> numbered(String typed, List<Option> offered) {
        return Stream.iterate(0, i -> i < offered.size(), i -> i + 1)
                .filter(i -> typed.strip().equals(String.valueOf(i + 1)))
                .findFirst()
                .map(offered::get);
    }
}
