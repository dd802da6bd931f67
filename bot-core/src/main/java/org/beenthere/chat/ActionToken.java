package org.beenthere.chat;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a button carries: the conversation it belongs to, the turn in which its question was put, and the id of a choice that only
 * that conversation can read. It says nothing about what the button does or for whom (law 12), it is good for the
 * owner of the conversation alone, and a question that has been answered takes it no more.
 *
 * @param conversation the conversation, a random id
 * @param asked the number of the turn in which the question was put
 * @param choiceId a short hash of the choice, see {@code ChoiceIds} in the engine
 */
public record ActionToken(UUID conversation, int asked, String choiceId) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})\\.([0-9a-z]{12})");

    /** The token as a button's value, at most 60 characters. */
    public String value() {
        return conversation + "." + asked + "." + choiceId;
    }

    /** Reads a button's value; empty where it is none of ours. */
    public static Optional<ActionToken> parse(String value) {
        var match = FORM.matcher(value == null ? "" : value);
        return match.matches()
                ? Optional.of(new ActionToken(
                        UUID.fromString(match.group(1)), Integer.parseInt(match.group(2)), match.group(3)))
                : Optional.empty();
    }
}
