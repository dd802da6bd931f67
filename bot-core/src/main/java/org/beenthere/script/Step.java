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

    /** The step's id within its script. */
    String id();

    /** This step if it is a question, otherwise empty. */
    default Optional<Ask> asQuestion() {
        return this instanceof Ask ask ? Optional.of(ask) : Optional.empty();
    }

    /** Says something, or nothing, and continues. */
    record Say(String id, Optional<String> text, List<Branch> next) implements Step {
        public Say {
            next = List.copyOf(next);
        }
    }

    /**
     * Asks a question and waits.
     *
     * @param fills the slot that receives the id of the chosen option
     * @param options the options offered in addition to those offered everywhere
     * @param form the form to fill in, in addition to the options
     * @param retry what is said when an answer does not fit; the general text if absent
     * @param on the step that a notice leads to while this question is open, in file order
     * @param reminder what is said once while it is open
     * @param expiry what happens if nobody answers; the script's expiry if absent
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

        /** Every value out of a fixed set that it may give a slot: the ids of options or of field options. */
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
     * Has a command carried out, and continues by its outcome.
     *
     * @param with the slots that are handed to the command
     * @param outcomes the step that each outcome leads to, in file order
     */
    record Do(String id, String command, List<String> with, Map<String, String> outcomes) implements Step {
        public Do {
            with = List.copyOf(with);
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        }
    }

    /**
     * Says something, or nothing, and ends the conversation or the call.
     *
     * @param word how it ended, for readers of transcripts
     */
    record End(String id, String word, Optional<String> text) implements Step {}

    /**
     * Fields to fill in. Each fills the slot with its name.
     *
     * @param send the label of the button that sends the form
     * @param next the branches taken once it is sent
     */
    record Form(List<Field> fields, String send, List<Branch> next) {
        public Form {
            fields = List.copyOf(fields);
            next = List.copyOf(next);
        }
    }

    /**
     * What is said once when a question has been open for some time.
     *
     * @param text the general text if absent
     */
    record Reminder(Duration after, Optional<String> text) {}

    /** What happens when a question has been unanswered for some time. */
    record Expiry(Duration after, String to) {}
}
