package org.beenthere.engine;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** The buttons of a conversation: which choice id each carries, and which option an id means. */
final class Buttons {

    private static final String SUBMIT = "+";

    private final StepContext context;
    private final UUID conversation;

    Buttons(StepContext context) {
        this.context = context;
        this.conversation = context.before.conversation();
    }

    /** The value of an option's button. */
    String choice(Step.Ask ask, Option option, int asked) {
        var choiceId = isHelp(option) ? help() : choiceId(context.script(), holder(ask, option), option.id());
        return token(asked, choiceId);
    }

    /** The value of the button that submits a form. */
    String submit(Step.Ask ask, int asked) {
        return token(asked, choiceId(context.script(), ask.id(), SUBMIT));
    }

    /** The choice id of help now, which is the same in every script. */
    String help() {
        return context.choiceIds.help();
    }

    /** The option that an id means, if its question still accepts it or it leads out of a call. */
    Optional<ChosenOption> choice(int asked, String choiceId) {
        return inScript(asked, choiceId).or(() -> inCallers(choiceId));
    }

    /** The question whose form an id submits, if it still accepts it. */
    Optional<Step.Ask> form(int asked, String choiceId) {
        return openQuestions()
                .filter(question -> question.form().isPresent())
                .filter(question -> isOpen(asked) && hasId(choiceId, question, SUBMIT))
                .findFirst();
    }

    private Optional<ChosenOption> inScript(int asked, String choiceId) {
        var questions = new ArrayList<Optional<Step.Ask>>();
        openQuestions().map(Optional::of).forEach(questions::add);
        questions.add(Optional.empty());
        for (var question : questions) {
            for (var option : context.offered(question)) {
                if (isAccepted(option, asked) && hasId(choiceId, question, option)) {
                    return Optional.of(new ChosenOption(option, question.or(context::question), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** An option that a calling script offers everywhere: it still works, and ends the call. */
    private Optional<ChosenOption> inCallers(String choiceId) {
        return context.stack
                .findFromTop(frame -> frame == context.stack.current()
                        ? Optional.empty()
                        : context.optionsLeadingOut(frame).stream()
                                .filter(option -> option.names().stream()
                                        .anyMatch(name ->
                                                choiceId.equals(choiceId(frame.script(), ChoiceIds.EVERYWHERE, name))))
                                .findFirst())
                .map(option -> new ChosenOption(option.value(), Optional.empty(), option.calls()));
    }

    /** The questions whose answers are accepted: the open one, and in a menu all of them. */
    private Stream<Step.Ask> openQuestions() {
        return context.script().standing()
                ? Stream.concat(context.question().stream(), context.script().questions())
                : context.question().stream();
    }

    private boolean isOpen(int asked) {
        return context.script().standing() || asked == context.asked;
    }

    /**
     * Whether an option is accepted: one offered everywhere may be pressed repeatedly, but back belongs to a single
     * question.
     */
    private boolean isAccepted(Option option, int asked) {
        boolean everywhere = isEverywhere(option) && !option.isBack();
        return context.isOpen() && (everywhere || isOpen(asked));
    }

    private boolean hasId(String choiceId, Optional<Step.Ask> question, Option option) {
        return option.names().stream()
                .anyMatch(name -> isEverywhere(option)
                        ? choiceId.equals(choiceId(context.script(), ChoiceIds.EVERYWHERE, name))
                        : hasId(choiceId, question.orElseThrow(), name));
    }

    private boolean hasId(String choiceId, Step.Ask question, String choice) {
        return context.script().names(question).stream()
                .anyMatch(step -> choiceId.equals(choiceId(context.script(), step, choice)));
    }

    private String holder(Step.Ask ask, Option option) {
        return isEverywhere(option) ? ChoiceIds.EVERYWHERE : ask.id();
    }

    private boolean isEverywhere(Option option) {
        return context.script().isEverywhere(option);
    }

    private boolean isHelp(Option option) {
        return isEverywhere(option) && option.id().equals(Option.HELP_NOW);
    }

    /** Prefixes the step with the name of a called script, since it may have a step with the same id as its caller. */
    private String choiceId(Script script, String step, String choice) {
        boolean first = script == context.stack.fromTop().getLast().script();
        return context.choiceIds.of(first ? step : script.name() + "/" + step, choice);
    }

    private String token(int asked, String choiceId) {
        return new ActionToken(conversation, asked, choiceId).value();
    }
}
