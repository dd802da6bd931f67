package org.beenthere.script;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.chat.Field;

/** A step of a script. Every step says where it goes; nothing falls through. */
public sealed interface Step {

    /** The step's name within its script. */
    String id();

    /** Says something, or nothing, and goes on. */
    record Say(String id, Optional<String> text, List<Branch> next) implements Step {
        public Say {
            next = List.copyOf(next);
        }
    }

    /**
     * Asks something and waits.
     *
     * @param fills the slot that takes the id of the answer
     * @param options the answers offered, beside those offered everywhere
     * @param form the fields to fill in, beside the answers
     * @param retry what is said when an answer did not fit, in place of the general words
     * @param on where a notice leads that comes while this waits, in the order of the file
     * @param reminder what is said once while it stands open
     * @param expiry what happens if nobody answers; the script's own where absent
     */
    record Ask(
            String id,
            String title,
            String text,
            Optional<String> fills,
            List<Option> options,
            Optional<Form> form,
            Optional<String> retry,
            Map<String, String> on,
            Optional<Reminder> reminder,
            Optional<Expiry> expiry)
            implements Step {
        public Ask {
            options = List.copyOf(options);
            on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
        }

        /** Every answer that it can give a slot, where it is one of several. */
        public Stream<String> answers(String slot) {
            var chosen = fills.filter(slot::equals).stream()
                    .flatMap(_ -> options.stream())
                    .map(Option::id);
            var picked = form.stream()
                    .flatMap(all -> all.fields().stream())
                    .filter(field -> field.id().equals(slot))
                    .flatMap(field -> field.options().stream())
                    .map(Field.Option::id);
            return Stream.concat(chosen, picked);
        }
    }

    /**
     * Has a command carried out, and goes on by its outcome.
     *
     * @param with the slots that are handed to it
     * @param outcomes where each outcome leads, in the order of the file
     */
    record Do(String id, String command, List<String> with, Map<String, String> outcomes) implements Step {
        public Do {
            with = List.copyOf(with);
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        }
    }

    /**
     * Says something, or nothing, and ends the conversation, or the call.
     *
     * @param word how it ended, for those who read transcripts
     */
    record End(String id, String word, Optional<String> text) implements Step {}

    /**
     * Fields to fill in; each fills the slot of its name.
     *
     * @param send the label of the button that sends them
     * @param next where sending leads
     */
    record Form(List<Field> fields, String send, List<Branch> next) {
        public Form {
            fields = List.copyOf(fields);
            next = List.copyOf(next);
        }
    }

    /**
     * What is said once when a question has stood open for a time.
     *
     * @param text the general words where absent
     */
    record Reminder(Duration after, Optional<String> text) {}

    /** What happens when a question stands unanswered for a time. */
    record Expiry(Duration after, String to) {}
}
