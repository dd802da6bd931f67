package org.beenthere.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * A named variable that holds an answer or a fact. Its value is kept as text: the id of a choice, {@code true} or
 * {@code false}, an ISO 8601 instant or day, or what somebody wrote.
 *
 * @param type the values it takes
 * @param words for a {@link Type#CHOICE}, the text shown for each value
 * @param markedSensitive whether the script itself declares it sensitive
 * @param takenBack whether it has the name of a fact that is taken back, see {@link Fact#takenBack}
 */
public record Slot(Type type, Map<String, String> words, boolean markedSensitive, boolean takenBack) {

    private static final int LONGEST_ID = 200;

    /** The type of a slot's values. TEXT and PERSON are always sensitive. */
    public enum Type {
        CHOICE,
        FLAG,
        TEXT,
        PERSON,
        DAY,
        INSTANT;

        /** Its name in script files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Whether a slot of this type takes a value. Every type takes the empty value, which means that there is none.
         */
        public boolean accepts(String value) {
            return value.isEmpty()
                    || switch (this) {
                        case CHOICE, TEXT -> true;
                        case FLAG -> value.equals("true") || value.equals("false");
                        case PERSON -> value.length() <= LONGEST_ID && value.matches("\\S+");
                        case DAY -> isWritten(() -> LocalDate.parse(value).getYear());
                        case INSTANT ->
                            isWritten(() ->
                                    Instant.parse(value).atZone(ZoneOffset.UTC).getYear());
                    };
        }

        /** Accepts years from 1 to 9998. Anything else is a typing error, and not every date format can show it. */
        private static boolean isWritten(IntSupplier year) {
            try {
                return year.getAsInt() > 0 && year.getAsInt() < 9999;
            } catch (DateTimeException _) {
                return false;
            }
        }
    }

    public Slot {
        words = Map.copyOf(words);
    }

    /** A slot as its script declares it. */
    public Slot(Type type, Map<String, String> words, boolean markedSensitive) {
        this(type, words, markedSensitive, false);
    }

    /** A copy whose value is taken back from sight. */
    Slot takingBack() {
        return new Slot(type, words, markedSensitive, true);
    }

    /** Whether its value may go only where sensitive values are allowed: what people wrote, and whom they named. */
    public boolean isSensitive() {
        return markedSensitive || type == Type.TEXT || type == Type.PERSON;
    }
}
