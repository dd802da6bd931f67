package org.beenthere.engine;

import java.time.Instant;
import java.util.Map;

/**
 * An event that a conversation reacts to.
 *
 * @param at when it happened
 * @param person the facts about the person at that time, by name: {@code supporter}, {@code state} and so on
 * @param what what happened
 */
public record Event(Instant at, Map<String, String> person, What what) {

    public Event {
        person = Map.copyOf(person);
    }

    /** What happened. */
    public sealed interface What {

        /** The conversation begins, with facts for its slots. */
        record Opened(Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "Opened";
            }
        }

        /** The person came back. The open question is shown again. */
        record Greeted() implements What {}

        /** A button was pressed, given by the parts of its {@link org.beenthere.chat.ActionToken}. */
        record Pressed(int asked, String choiceId) implements What {}

        /** Text was typed. */
        record Typed(String text) implements What {
            @Override
            public String toString() {
                return "Typed";
            }
        }

        /** Help now was requested by a button of a conversation that has ended. */
        record AskedForHelp() implements What {}

        /** The session of a conversation can no longer be read. */
        record Lost() implements What {}

        /** A form was submitted, with its values by field id. */
        record Submitted(int asked, String choiceId, Map<String, String> values) implements What {
            @Override
            public String toString() {
                return "Submitted";
            }
        }

        /** A command has finished with an outcome. */
        record CameOut(String outcome, Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "CameOut";
            }
        }

        /** A notice arrived. */
        record Noticed(String notice, Map<String, String> facts) implements What {
            @Override
            public String toString() {
                return "Noticed";
            }
        }

        /** What the conversation is about is over, and it was told: it ends, whatever its script says. */
        record Over() implements What {}

        /** The question of a turn has been open until its expiry. */
        record Elapsed(int asked) implements What {}

        /** It is time to remind the person of the question of a turn. */
        record TimeToRemind(int asked) implements What {}
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Event " + what.getClass().getSimpleName();
    }
}
