package org.beenthere.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.beenthere.script.Vocabulary;

/**
 * What must be told to a conversation, by somebody else's turn or by the clock. It is taken up as a turn of its own,
 * and deleted in that turn's transaction: that makes it happen once.
 *
 * @param account whom it is for
 * @param topic the conversation it is for
 * @param key the data key of that conversation
 * @param name what it is; {@link #OPEN} only opens
 * @param opens whether it opens a conversation that is new or over; otherwise one that is not open ignores it
 * @param facts what it says
 * @param dueAt when
 */
public record Notice(
        UUID id,
        UUID account,
        Topic topic,
        UUID key,
        String name,
        boolean opens,
        Map<String, String> facts,
        Instant dueAt) {

    /** Opens a conversation; says nothing where it is open. */
    public static final String OPEN = Vocabulary.Notice.OPEN;

    /** A question stood open for its time. */
    public static final String ELAPSED = "elapsed";

    /** It is time to remind of a question. */
    public static final String REMINDER = "reminder";

    /** The fact of {@link #ELAPSED} and {@link #REMINDER}: the turn in which the question was put. */
    public static final String ASKED = "asked";

    public Notice {
        facts = Map.copyOf(facts);
    }

    /** Tells nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "Notice " + name;
    }
}
