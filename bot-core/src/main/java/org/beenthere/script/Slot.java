package org.beenthere.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * A named place for an answer or a fact. Its value is kept as text: the id of a choice, {@code true} or {@code false},
 * an ISO 8601 instant or day, or what somebody wrote.
 *
 * @param type what may stand in it
 * @param words for a {@link Type#CHOICE}, what is said for each of its values
 * @param marked whether the script says itself that it is sensitive
 */
public record Slot(Type type, Map<String, String> words, boolean marked) {

    private static final int LONGEST_ID = 200;

    /** What may stand in a slot. TEXT and PERSON are always sensitive. */
    public enum Type {
        CHOICE,
        FLAG,
        TEXT,
        PERSON,
        DAY,
        INSTANT;

        /** The word for it in a script. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a value may stand in a slot of this type; the empty one, which means nothing, may always. */
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

        /** Years of four digits: what lies beyond is a slip, and not every clock can show it. */
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

    /** Whether what stands in it may go only where that is allowed: what people wrote, and whom they named. */
    public boolean isSensitive() {
        return marked || type == Type.TEXT || type == Type.PERSON;
    }
}
