package org.beenthere.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beenthere.chat.HouseLimits;

/**
 * What is said when something does not go as people expect. Each is a step of the script {@value #SCRIPT}, which says
 * it, so that a site can say it in its own words.
 */
public enum Repair {
    /** Words that mean none of the choices, for the first time. */
    NOT_UNDERSTOOD,
    /** Words that mean none of the choices once more, so that a person is offered. */
    OFFER_A_PERSON,
    /** A button of a question that is settled. */
    ANSWERED_ALREADY,
    /** Words such as stop, where nothing can be stopped. */
    NOTHING_TO_STOP,
    /** A field that must be filled in is empty, or holds what it cannot. */
    FIELD_MISSING,
    /** A field holds too much. */
    TOO_LONG,
    /** The place in a conversation was lost by a failure of ours. */
    LOST_PLACE,
    /** A question still stands open, and reminds in no words of its own. */
    STILL_THERE,
    /** A question was changed while somebody waited at it, so that their answer means nothing any more. */
    QUESTION_CHANGED,
    /** In the place of buttons: the question stands once more below. */
    ASKED_AGAIN,
    /** In the place of buttons: word from elsewhere settled it. */
    NO_LONGER_OPEN,
    /** In the place of buttons: nobody answered in time. */
    LAPSED;

    /** The name of the script that says them. */
    public static final String SCRIPT = "repairs";

    /** The id of the step that says it. */
    public String step() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most characters that it has room for. */
    public int most() {
        return switch (this) {
            case ASKED_AGAIN, NO_LONGER_OPEN, LAPSED -> HouseLimits.LABEL;
            default -> HouseLimits.TEXT;
        };
    }

    /** The most characters that a step of the script has room for. */
    public static int room(String step) {
        return Arrays.stream(values())
                .filter(repair -> repair.step().equals(step))
                .mapToInt(Repair::most)
                .findFirst()
                .orElse(HouseLimits.TEXT);
    }

    /** The ids of all. */
    public static List<String> steps() {
        return Arrays.stream(values()).map(Repair::step).toList();
    }
}
