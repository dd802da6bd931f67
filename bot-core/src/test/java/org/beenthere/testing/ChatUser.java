package org.beenthere.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;

/** Somebody on a platform, who does what people do and sees what they see, whichever platform it is. */
public final class ChatUser {

    private final StandIn standIn;
    private final PersonRef person;
    private final Runnable settle;

    /**
     * Somebody.
     *
     * @param settle lets everything happen that follows from what they did
     */
    public ChatUser(StandIn standIn, PersonRef person, Runnable settle) {
        this.standIn = standIn;
        this.person = person;
        this.settle = settle;
    }

    public PersonRef person() {
        return person;
    }

    /** Opens the chat. */
    public ChatUser greets() {
        standIn.greets(person);
        return settled();
    }

    /** Types something. */
    public ChatUser types(String text) {
        standIn.types(person, text);
        return settled();
    }

    /** Presses the newest button with that label, in the chat or on home. */
    public ChatUser presses(String label) {
        standIn.presses(person, with(label), label);
        return settled();
    }

    /** Opens the newest form, fills it in and sends it. */
    public ChatUser submits(Map<String, String> values) {
        var card = cards().filter(Shown::form).findFirst();
        var form = standIn.opens(person, card.orElseThrow(() -> new AssertionError("no form\n" + transcript())));
        standIn.submits(person, form, values);
        return settled();
    }

    private ChatUser settled() {
        settle.run();
        return this;
    }

    /** Whether there is a button with that label. */
    public boolean canPress(String label) {
        return cards().anyMatch(card -> card.buttons().contains(label));
    }

    private Shown with(String label) {
        return cards().filter(card -> card.buttons().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + label + "\"\n" + transcript()));
    }

    private Stream<Shown> cards() {
        return Stream.concat(standIn.chat(person).reversed().stream(), standIn.home(person).stream());
    }

    /** What stands last in their chat. */
    public String lastLine() {
        var lines = lines();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    /** Everything in their chat, and their home below it. */
    public String transcript() {
        return String.join("\n", lines()) + "\n"
                + standIn.home(person).map(ChatUser::line).orElse("");
    }

    /** Everything in their chat. */
    public List<String> lines() {
        return standIn.chat(person).stream().map(ChatUser::line).toList();
    }

    private static String line(Shown shown) {
        return shown.buttons().isEmpty() ? shown.text() : shown.text() + " " + shown.buttons();
    }
}
