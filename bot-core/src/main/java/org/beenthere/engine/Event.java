package org.beenthere.engine;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, as the engine sees it.
 *
 * @param at when
 * @param person what is known of the person now, by name: {@code supporter}, {@code state} and so on
 * @param what what happened
 */
public record Event(Instant at, Map<String, String> person, What what) {

    public Event {
        person = Map.copyOf(person);
    }

    /** What happened. */
    public sealed interface What {

        /** The conversation begins, with what is known of it. */
        record Opened(Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "Opened";
            }
        }

        /** The person came back; the present question is shown again. */
        record Greeted() implements What {}

        /** A button was pressed. */
        record Pressed(int asked, String choiceId) implements What {}

        /** Something was typed. */
        record Typed(String text) implements What {
            @Override
            public String toString() {
                return "Typed";
            }
        }

        /** Help now was asked for by a button whose conversation is over. */
        record AskedForHelp() implements What {}

        /** What was kept of a conversation cannot be read any more. */
        record Lost() implements What {}

        /** A form was sent. */
        record Submitted(int asked, String choiceId, Map<String, String> values) implements What {
            @Override
            public String toString() {
                return "Submitted";
            }
        }

        /** A command came out. */
        record CameOut(String outcome, Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "CameOut";
            }
        }

        /** Word came from elsewhere. */
        record Noticed(String notice, Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "Noticed";
            }
        }

        /** A question stood open for its time. */
        record Elapsed(int asked) implements What {}

        /** It is time to remind of a question. */
        record TimeToRemind(int asked) implements What {}
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Event " + what.getClass().getSimpleName();
    }
}
