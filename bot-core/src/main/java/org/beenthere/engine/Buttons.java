package org.beenthere.engine;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** The buttons of a conversation: the choice id that each carries, and the choice that an id means. */
final class Buttons {

    private static final String SUBMIT = "+";

    private final StepContext context;
    private final UUID conversation;

    Buttons(StepContext context) {
        this.context = context;
        this.conversation = context.before.conversation();
    }

    /** The value of the button of a choice. */
    String choice(Step.Ask ask, Option option, int asked) {
        var choiceId = isHelp(option) ? help() : choiceId(context.script(), holder(ask, option), option.id());
        return token(asked, choiceId);
    }

    /** The value of the button that sends a form. */
    String submit(Step.Ask ask, int asked) {
        return token(asked, choiceId(context.script(), ask.id(), SUBMIT));
    }

    /** The choice id of help now, which is the same in every script. */
    String help() {
        return context.choiceIds.help();
    }

    /** The choice that an id means, if its question still takes it, or if it leads out of a call. */
    Optional<ChosenOption> choice(int asked, String choiceId) {
        return here(asked, choiceId).or(() -> outside(choiceId));
    }

    /** The question whose form an id sends, if it still takes it. */
    Optional<Step.Ask> form(int asked, String choiceId) {
        return open().filter(question -> question.form().isPresent())
                .filter(question -> isOpen(asked) && isMarked(choiceId, question, SUBMIT))
                .findFirst();
    }

    private Optional<ChosenOption> here(int asked, String choiceId) {
        var questions = new ArrayList<Optional<Step.Ask>>();
        open().map(Optional::of).forEach(questions::add);
        questions.add(Optional.empty());
        for (var question : questions) {
            for (var option : context.offered(question)) {
                if (isGood(option, asked) && isMarked(choiceId, question, option)) {
                    return Optional.of(new ChosenOption(option, question.or(context::question), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a script called another, what it offers everywhere is good still, and ends the call. */
    private Optional<ChosenOption> outside(String choiceId) {
        return context.stack
                .first(frame -> frame == context.stack.here()
                        ? Optional.empty()
                        : context.leadingOut(frame).stream()
                                .filter(option -> option.names().stream()
                                        .anyMatch(name ->
                                                choiceId.equals(choiceId(frame.script(), ChoiceIds.EVERYWHERE, name))))
                                .findFirst())
                .map(option -> new ChosenOption(option.found(), Optional.empty(), option.calls()));
    }

    /** The questions whose answers are taken: the one that is put, and of a menu all that ever were. */
    private Stream<Step.Ask> open() {
        return context.script().standing()
                ? Stream.concat(
                        context.question().stream(),
                        context.script().steps().values().stream()
                                .filter(Step.Ask.class::isInstance)
                                .map(Step.Ask.class::cast))
                : context.question().stream();
    }

    private boolean isOpen(int asked) {
        return context.script().standing() || asked == context.asked;
    }

    /** What is offered everywhere may be pressed again and again; but a way back leads from one question alone. */
    private boolean isGood(Option option, int asked) {
        boolean everywhere = isEverywhere(option) && !(option.target() instanceof Option.Target.Back);
        return context.isOpen() && (everywhere || isOpen(asked));
    }

    private boolean isMarked(String choiceId, Optional<Step.Ask> question, Option option) {
        return option.names().stream()
                .anyMatch(name -> isEverywhere(option)
                        ? choiceId.equals(choiceId(context.script(), ChoiceIds.EVERYWHERE, name))
                        : isMarked(choiceId, question.orElseThrow(), name));
    }

    private boolean isMarked(String choiceId, Step.Ask question, String choice) {
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
        return isEverywhere(option) && option.id().equals(HelpNow.CHOICE);
    }

    /** Scripts that are called may name a step like those that call them. */
    private String choiceId(Script script, String step, String choice) {
        boolean first = script == context.stack.fromTop().getLast().script();
        return context.choiceIds.of(first ? step : script.name() + "/" + step, choice);
    }

    private String token(int asked, String choiceId) {
        return new ActionToken(conversation, asked, choiceId).value();
    }
}
