package org.beenthere.chat;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The value of a button: its conversation, the turn in which its question was asked, and the id of a choice that only
 * that conversation can resolve. It does not reveal what the button does or for whom (law 12), it works only for the
 * owner of the conversation, and it stops working once the question is answered.
 *
 * @param conversation the random id of the conversation
 * @param asked the number of the turn in which the question was asked
 * @param choiceId 12 letters and digits, see {@code ChoiceIds} in the engine
 */
public record ActionToken(UUID conversation, int asked, String choiceId) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,9})\\.([0-9a-z]{12})");

    /** The token as a button's value, at most 60 characters. */
    public String value() {
        return conversation + "." + asked + "." + choiceId;
    }

    /** Parses a button's value; empty if it is not a token. */
    public static Optional<ActionToken> parse(String value) {
        var match = FORM.matcher(value == null ? "" : value);
        return match.matches()
                ? Optional.of(new ActionToken(
                        UUID.fromString(match.group(1)), Integer.parseInt(match.group(2)), match.group(3)))
                : Optional.empty();
    }
}
