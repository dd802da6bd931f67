package org.beenthere.engine;

import java.util.List;
import java.util.Optional;
import org.beenthere.script.Option;
import org.beenthere.script.Step;
import org.beenthere.script.TypedNumber;

/**
 * Finds the option that a typed text means: one that is offered now, or one that a calling script offers everywhere.
 */
final class TextMatcher {

    private final StepContext context;

    TextMatcher(StepContext context) {
        this.context = context;
    }

    /** The option that is meant; if no question is open, only help now can be. */
    Optional<ChosenOption> match(String typed) {
        var question = context.question();
        var offered = context.isOpen()
                ? context.offered(question)
                : context.script().everywhere().stream().limit(1).toList();
        return among(typed, offered, question)
                .map(option -> new ChosenOption(option, question, 0))
                .or(() -> inCallers(typed));
    }

    private Optional<ChosenOption> inCallers(String typed) {
        return !context.isOpen()
                ? Optional.empty()
                : context.stack
                        .findFromTop(frame -> frame == context.stack.current()
                                ? Optional.empty()
                                : context.optionsLeadingOut(frame).stream()
                                        .filter(option -> option.matches(typed))
                                        .findFirst())
                        .map(option -> new ChosenOption(option.value(), Optional.empty(), option.calls()));
    }

    /**
     * The offered option that is meant. A number counts the options as they were shown, so it means nothing if an edit
     * has changed them.
     */
    private Optional<Option> among(String typed, List<Option> offered, Optional<Step.Ask> question) {
        return offered.stream()
                .filter(option -> option.matches(typed))
                .findFirst()
                .or(() -> context.change() == QuestionChange.CHANGED || mayBeOfField(typed, question)
                        ? Optional.empty()
                        : TypedNumber.of(typed.strip(), offered));
    }

    /** Whether a number could also mean an option of a form field. The number 1 always means help now. */
    private static boolean mayBeOfField(String typed, Optional<Step.Ask> question) {
        return !typed.strip().equals("1")
                && question.flatMap(FieldValues::single)
                        .flatMap(field -> TypedNumber.of(typed.strip(), field.options()))
                        .isPresent();
    }
}
