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
 * @param dueAt when it is taken up, at the earliest
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

    private static final String ASKED = "asked";

    public Notice {
        facts = Map.copyOf(facts);
    }

    /**
     * Opens a task, unless it is open. Its data key is made when it is opened.
     *
     * @param dayKey with which the notice itself is sealed
     */
    public static Notice start(UUID account, String script, UUID dayKey, Instant now) {
        return new Notice(UUID.randomUUID(), account, Topic.task(script), dayKey, OPEN, true, Map.of(), now);
    }

    /** Reminds of a question if it is still open. */
    public static Notice reminder(Conversation waiting, int asked, Instant due) {
        return ofQuestion(waiting, REMINDER, asked, due);
    }

    /** Says that a question stood open for its time, if it is still open. */
    public static Notice elapsed(Conversation waiting, int asked, Instant due) {
        return ofQuestion(waiting, ELAPSED, asked, due);
    }

    private static Notice ofQuestion(Conversation waiting, String name, int asked, Instant due) {
        return new Notice(
                UUID.randomUUID(),
                waiting.account(),
                waiting.topic(),
                waiting.key(),
                name,
                false,
                Map.of(ASKED, String.valueOf(asked)),
                due);
    }

    /** The turn in which the question of an {@link #ELAPSED} or a {@link #REMINDER} was put. */
    public int asked() {
        return Integer.parseInt(facts.get(ASKED));
    }

    /** Says nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "Notice " + name;
    }
}
