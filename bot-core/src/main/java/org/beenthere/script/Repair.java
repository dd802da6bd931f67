package org.beenthere.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beenthere.chat.HouseLimits;

/**
 * What the bot says when something does not go as people expect. Each is a step of the script {@value #SCRIPT}, so that
 * a site can use its own words.
 */
public enum Repair {
    /** A typed text means none of the choices, for the first time. */
    NOT_UNDERSTOOD,
    /** A typed text means none of the choices again, so the bot offers a person. */
    OFFER_A_PERSON,
    /** A button belongs to a question that is settled. */
    ANSWERED_ALREADY,
    /** Somebody types a word such as stop where nothing can be stopped. */
    NOTHING_TO_STOP,
    /** A required field is empty, or a field has an invalid value. */
    FIELD_MISSING,
    /** A field's value is too long. */
    TOO_LONG,
    /** A failure of ours lost the person's place in a conversation. */
    LOST_PLACE,
    /** A reminder of an open question that has no text of its own for it. */
    STILL_THERE,
    /** An edit changed the question while somebody waited at it, so their answer no longer means anything. */
    QUESTION_CHANGED,
    /** Replaces buttons: the question is shown again below. */
    ASKED_AGAIN,
    /** Replaces buttons: a notice settled the question. */
    NO_LONGER_OPEN,
    /** Replaces buttons: nobody answered in time. */
    LAPSED;

    /** The name of the script that holds the repairs. */
    public static final String SCRIPT = "repairs";

    /** The id of its step. */
    public String step() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most characters its text may have. */
    public int maxLength() {
        return switch (this) {
            case ASKED_AGAIN, NO_LONGER_OPEN, LAPSED -> HouseLimits.LABEL;
            default -> HouseLimits.TEXT;
        };
    }

    /** The most characters the text of a step of the script may have. */
    public static int maxLength(String step) {
        return Arrays.stream(values())
                .filter(repair -> repair.step().equals(step))
                .mapToInt(Repair::maxLength)
                .findFirst()
                .orElse(HouseLimits.TEXT);
    }

    /** The ids of all repair steps. */
    public static List<String> steps() {
        return Arrays.stream(values()).map(Repair::step).toList();
    }
}
