package org.beenthere.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.script.Option;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;

/** Makes messages of steps: puts values in their places, and gives each button its token. */
final class Rendering {

    static final String EVERYWHERE = "*";
    private static final String SUBMIT = "+";

    private final Walk walk;

    Rendering(Walk walk) {
        this.walk = walk;
    }

    /** What a question says, without its buttons. */
    record Shown(String title, String text) {}

    Shown text(Step.Ask ask) {
        return new Shown(fill(ask.title()), fill(ask.text()));
    }

    Message question(Step.Ask ask, int asked) {
        var shown = text(ask);
        var choices = Stream.concat(walk.script.everywhere().stream(), ask.options().stream())
                .filter(option -> option.when()
                        .map(condition -> condition.holds(walk::value))
                        .orElse(true))
                .map(option -> choice(ask, option, asked))
                .toList();
        return ask.form()
                .<Message>map(form -> new Message.Form(
                        shown.title(),
                        shown.text(),
                        form.fields(),
                        new Choice(form.send(), token(asked, submitMark(ask)), Choice.Weight.MAIN),
                        ordered(choices)))
                .orElseGet(() -> new Message.Choices(shown.title(), shown.text(), ordered(choices)));
    }

    /** Help now stays first, the question's own answers follow, and what is offered everywhere comes last. */
    private List<Choice> ordered(List<Choice> choices) {
        var help = choices.stream()
                .filter(choice -> choice.weight() == Choice.Weight.HELP)
                .toList();
        var everywhere = Math.toIntExact(walk.script.everywhere().stream()
                .filter(option -> option.when()
                        .map(condition -> condition.holds(walk::value))
                        .orElse(true))
                .count());
        var ordered = new ArrayList<>(help);
        ordered.addAll(choices.subList(everywhere, choices.size()));
        choices.subList(0, everywhere).stream()
                .filter(choice -> !help.contains(choice))
                .forEach(ordered::add);
        return ordered;
    }

    private Choice choice(Step.Ask ask, Option option, int asked) {
        boolean help = option.leads() instanceof Option.Leads.Call(var called)
                && walk.scripts.get(called).safety();
        var weight = help ? Choice.Weight.HELP : option.main() ? Choice.Weight.MAIN : Choice.Weight.PLAIN;
        return new Choice(option.text(), token(asked, mark(ask, option)), weight);
    }

    String mark(Step.Ask ask, Option option) {
        boolean everywhere = walk.script.everywhere().contains(option);
        return Marks.of(walk.before.conversation(), everywhere ? EVERYWHERE : ask.id(), option.id());
    }

    String submitMark(Step.Ask ask) {
        return Marks.of(walk.before.conversation(), ask.id(), SUBMIT);
    }

    private String token(int asked, String mark) {
        return new ActionToken(walk.before.conversation(), asked, mark).value();
    }

    /** Puts values in the places of a text. */
    String fill(String text) {
        return walk.scripts.words().fill(text, this::spoken);
    }

    private String spoken(String name) {
        var value = walk.value(name);
        if (value == null) {
            return null;
        }
        if (name.startsWith("person.")) {
            return walk.scripts.words().get(name + "." + value);
        }
        var slot = walk.script.slots().get(name);
        return switch (slot == null ? Slot.Type.TEXT : slot.type()) {
            case CHOICE -> slot.words().getOrDefault(value, value);
            case INSTANT -> walk.scripts.words().when(Instant.parse(value));
            case DAY -> walk.scripts.words().day(LocalDate.parse(value));
            case FLAG, TEXT, PERSON -> value;
        };
    }
}
