package org.beenthere.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.Belonging;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/** Somebody in a test, who does what people do and sees what they see. */
public final class TestPerson {

    private final TestBot bot;
    private final PersonRef ref;
    private Belonging belonging = Belonging.UNKNOWN;

    TestPerson(TestBot bot, PersonRef ref) {
        this.bot = bot;
        this.ref = ref;
    }

    public PersonRef ref() {
        return ref;
    }

    /** From now on their platform says that of them. */
    public TestPerson as(Belonging said) {
        belonging = said;
        return this;
    }

    /** Opens the chat. */
    public TestPerson greets() {
        return does(new Act.Greeted());
    }

    /** Types something. */
    public TestPerson types(String text) {
        return does(new Act.Typed(text));
    }

    /** Presses the newest button with that label, on home or on a question that is still open. */
    public TestPerson presses(String label) {
        return does(new Act.Pressed(button(label)));
    }

    /** Fills in the newest open form and sends it. */
    public TestPerson submits(Map<String, String> values) {
        return does(new Act.Submitted(formButton(), values));
    }

    /** The value of the button that sends the newest open form. */
    public String formButton() {
        return form().submit().button();
    }

    /** Does something, and lets everything settle that follows from it. */
    public TestPerson does(Act act) {
        sends(event(act));
        bot.settle();
        return this;
    }

    public ChatEvent event(Act act) {
        return new ChatEvent(
                UUID.randomUUID().toString(),
                Address.of(ref).as(belonging),
                bot.clock().instant(),
                act);
    }

    /** Hands an event in and lets nothing settle; says whether it was acknowledged. */
    public boolean sends(ChatEvent event) {
        return bot.turns().process(event, ReplyHandle.NONE);
    }

    /** The value of the newest open button with that label. */
    public String button(String label) {
        return buttons()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\"; there are "
                        + buttons().map(Choice::label).toList() + "\n" + transcript()))
                .button();
    }

    /** Whether there is an open button with that label. */
    public boolean canPress(String label) {
        return buttons().anyMatch(choice -> choice.label().equals(label));
    }

    private Stream<Choice> buttons() {
        var open = bot.platform().chat(ref).reversed().stream()
                .filter(shown -> shown.chosen().isEmpty())
                .flatMap(shown -> choices(shown.message()));
        var home = bot.platform().home(ref).stream().flatMap(view -> view.choices().stream());
        return Stream.concat(open, home);
    }

    private static Stream<Choice> choices(Message message) {
        return switch (message) {
            case Message.Choices choices -> choices.choices().stream();
            case Message.Form form -> Stream.concat(form.choices().stream(), Stream.of(form.submit()));
            default -> Stream.empty();
        };
    }

    /** The newest open form. */
    public Message.Form form() {
        return bot.platform().chat(ref).reversed().stream()
                .filter(shown -> shown.chosen().isEmpty() && shown.message() instanceof Message.Form)
                .map(shown -> (Message.Form) shown.message())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open form\n" + transcript()));
    }

    /** Everything that was ever said in this chat, one below the other. */
    public String transcript() {
        return String.join("\n", lines());
    }

    public List<String> lines() {
        return bot.platform().chat(ref).stream()
                .map(shown -> text(shown.message()) + (shown.chosen().isEmpty() ? "" : " -> " + shown.chosen()))
                .toList();
    }

    /** What was said last. */
    public String lastLine() {
        var lines = lines();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    private static String text(Message message) {
        return switch (message) {
            case Message.Say say -> say.text();
            case Message.Choices choices ->
                choices.title() + ": " + choices.text() + " "
                        + choices.choices().stream().map(Choice::label).toList();
            case Message.Form form ->
                form.title() + ": " + form.text() + " "
                        + form.choices().stream().map(Choice::label).toList() + " ["
                        + form.submit().label() + "]";
            case Message.Replace replace -> replace.chosen();
            case Message.View view -> view.text();
        };
    }
}
