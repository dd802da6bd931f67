package org.beenthere.engine;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** The buttons of a conversation: the mark that each carries, and what a mark means. */
final class Buttons {

    private static final String SUBMIT = "+";

    private final Walk walk;
    private final UUID conversation;

    Buttons(Walk walk) {
        this.walk = walk;
        this.conversation = walk.before.conversation();
    }

    /** The value of the button of a choice. */
    String choice(Step.Ask ask, Option option, int asked) {
        var mark = isHelp(option) ? help() : mark(walk.script(), holder(ask, option), option.id());
        return token(asked, mark);
    }

    /** The value of the button that sends a form. */
    String submit(Step.Ask ask, int asked) {
        return token(asked, mark(walk.script(), ask.id(), SUBMIT));
    }

    /** The mark of help now, which is the same in every script. */
    String help() {
        return walk.marks.help();
    }

    /** The choice that a mark means, if its question takes it still, or if it leads out of a call. */
    Optional<Meant> choice(int asked, String mark) {
        return here(asked, mark).or(() -> outside(mark));
    }

    /** The question whose form a mark sends, if it takes it still. */
    Optional<Step.Ask> form(int asked, String mark) {
        return open().filter(question -> question.form().isPresent())
                .filter(question -> isOpen(asked) && isMarked(mark, question, SUBMIT))
                .findFirst();
    }

    private Optional<Meant> here(int asked, String mark) {
        var questions = new ArrayList<Optional<Step.Ask>>();
        open().map(Optional::of).forEach(questions::add);
        questions.add(Optional.empty());
        for (var question : questions) {
            for (var option : walk.offered(question)) {
                if (isGood(option, asked) && isMarked(mark, question, option)) {
                    return Optional.of(new Meant(option, question.or(walk::question), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a script called another, what it offers everywhere is good still, and ends the call. */
    private Optional<Meant> outside(String mark) {
        return walk.route
                .first(place -> place == walk.route.here()
                        ? Optional.empty()
                        : walk.leadingOut(place).stream()
                                .filter(option -> option.names().stream()
                                        .anyMatch(name -> mark.equals(mark(place.script(), Marks.EVERYWHERE, name))))
                                .findFirst())
                .map(option -> new Meant(option.found(), Optional.empty(), option.calls()));
    }

    /** The questions whose answers are taken: the one that is put, and of a menu all that ever were. */
    private Stream<Step.Ask> open() {
        return walk.script().standing()
                ? Stream.concat(
                        walk.question().stream(),
                        walk.script().steps().values().stream()
                                .filter(Step.Ask.class::isInstance)
                                .map(Step.Ask.class::cast))
                : walk.question().stream();
    }

    private boolean isOpen(int asked) {
        return walk.script().standing() || asked == walk.asked;
    }

    /** What is offered everywhere may be pressed again and again; but a way back leads from one question alone. */
    private boolean isGood(Option option, int asked) {
        boolean everywhere = isEverywhere(option) && !(option.leads() instanceof Option.Leads.Back);
        return walk.isOpen() && (everywhere || isOpen(asked));
    }

    private boolean isMarked(String mark, Optional<Step.Ask> question, Option option) {
        return option.names().stream()
                .anyMatch(name -> isEverywhere(option)
                        ? mark.equals(mark(walk.script(), Marks.EVERYWHERE, name))
                        : isMarked(mark, question.orElseThrow(), name));
    }

    private boolean isMarked(String mark, Step.Ask question, String choice) {
        return walk.script().names(question).stream().anyMatch(step -> mark.equals(mark(walk.script(), step, choice)));
    }

    private String holder(Step.Ask ask, Option option) {
        return isEverywhere(option) ? Marks.EVERYWHERE : ask.id();
    }

    private boolean isEverywhere(Option option) {
        return walk.script().isEverywhere(option);
    }

    private boolean isHelp(Option option) {
        return isEverywhere(option) && option.id().equals(HelpNow.CHOICE);
    }

    /** Scripts that are called may name a step like those that call them. */
    private String mark(Script script, String step, String choice) {
        boolean first = script == walk.route.places().getLast().script();
        return walk.marks.of(first ? step : script.name() + "/" + step, choice);
    }

    private String token(int asked, String mark) {
        return new ActionToken(conversation, asked, mark).value();
    }
}
