package org.beenthere.rehearsal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a transcript. */
final class TranscriptLineReader {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern WORDS = Pattern.compile("([a-z]+|[>=*+])(?: +(.*))?");
    private static final Pattern FACT =
            Pattern.compile("([a-z][a-z0-9_]*)=(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[^\\s\"]+)(?:\\s+|$)");
    private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9_]*)(?:\\s+(.*))?");
    private static final Pattern TYPED = Pattern.compile("typed\\s+\"(.*)\"");
    private static final Pattern SUBMITS = Pattern.compile("submits(?:\\s+(.*=.*))?");
    private static final Pattern TIMES = Pattern.compile("(?:(\\d{1,4})d)?\\s*(?:(\\d{1,6})h)?\\s*(?:(\\d{1,6})m)?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private TranscriptLineReader() {}

    /**
     * What an input line makes happen; empty for a line that says what the bot does.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    static Optional<TranscriptLine.What> read(String line) {
        if (line.startsWith("#")) {
            return Optional.of(new TranscriptLine.What.Remark());
        }
        var words = WORDS.matcher(line);
        if (!words.matches()) {
            return output(line);
        }
        var rest = Optional.ofNullable(words.group(2)).orElse("").strip();
        return switch (words.group(1)) {
            case "script" -> Optional.of(script(rest));
            case "person" -> Optional.of(new TranscriptLine.What.Person(facts(rest)));
            case "at" -> Optional.of(new TranscriptLine.What.At(time(rest)));
            case "opened" -> Optional.of(new TranscriptLine.What.Opened(facts(rest)));
            case ">" -> Optional.of(person(rest));
            case "=" -> Optional.of(named(rest, TranscriptLine.What.CameOut::new));
            case "*" -> Optional.of(named(rest, TranscriptLine.What.Noticed::new));
            case "+" -> Optional.of(new TranscriptLine.What.Passes(duration(rest)));
            case "end", "starts" -> Optional.empty();
            default -> output(line);
        };
    }

    private static TranscriptLine.What script(String rest) {
        var words = rest.split("\\s+", 2);
        return new TranscriptLine.What.Script(words[0], words.length > 1 ? Optional.of(words[1]) : Optional.empty());
    }

    private static Optional<TranscriptLine.What> output(String line) {
        if (line.isBlank() || line.matches("(<!? |~ |! |\\s).*")) {
            return Optional.empty();
        }
        throw new IllegalArgumentException(
                "A line begins with script, person, at, opened, '>', '=', '*' or '+'; what the bot does is filled in.");
    }

    private static TranscriptLine.What person(String does) {
        var typed = TYPED.matcher(does);
        var submits = SUBMITS.matcher(does);
        if (typed.matches()) {
            return new TranscriptLine.What.Types(unescaped(typed.group(1)));
        }
        if (submits.matches()) {
            return new TranscriptLine.What.Submits(
                    facts(Optional.ofNullable(submits.group(1)).orElse("")));
        }
        if (does.isEmpty()) {
            throw new IllegalArgumentException("After '>' comes the label of a button, or typed \"…\".");
        }
        return does.equals("comes back") ? new TranscriptLine.What.ComesBack() : new TranscriptLine.What.Presses(does);
    }

    private interface Named {
        TranscriptLine.What of(String name, Map<String, String> facts);
    }

    private static TranscriptLine.What named(String rest, Named what) {
        var named = NAMED.matcher(rest);
        if (!named.matches()) {
            throw new IllegalArgumentException("A name is missing here, such as '= opened' or '* accepted'.");
        }
        return what.of(named.group(1), facts(Optional.ofNullable(named.group(2)).orElse("")));
    }

    private static Map<String, String> facts(String text) {
        var facts = new LinkedHashMap<String, String>();
        var fact = FACT.matcher(text);
        int end = 0;
        while (fact.find() && fact.start() == end) {
            var value = fact.group(2);
            facts.put(
                    fact.group(1), value.startsWith("\"") ? unescaped(value.substring(1, value.length() - 1)) : value);
            end = fact.end();
        }
        if (end < text.length()) {
            throw new IllegalArgumentException("'" + text.substring(end) + "' is no fact such as name=\"Ana Lima\".");
        }
        return facts;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(sign -> sign.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(sign.group(1)));
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("A time is written as in 'at 2026-03-02 09:00'.");
        }
    }

    private static Duration duration(String text) {
        var times = TIMES.matcher(text);
        if (text.isEmpty() || !times.matches()) {
            throw new IllegalArgumentException("Time is written as in '+ 4h', '+ 30m' or '+ 14d'.");
        }
        return Duration.ofDays(number(times.group(1)))
                .plusHours(number(times.group(2)))
                .plusMinutes(number(times.group(3)));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
