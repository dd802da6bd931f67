package org.beenthere.script.lint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.beenthere.script.Words;
import org.beenthere.script.translation.WordsFile;

/**
 * The greatest length of formatted days and instants.
 *
 * @param day the most characters of a day
 * @param instant the most characters of an instant
 */
record LongestDates(int day, int instant) {

    private static final LocalDate SOME_DAY = LocalDate.of(2024, 1, 1);

    static LongestDates of(Words words) {
        return new LongestDates(
                longest(words, Words.DAY_FORMAT, day -> words.format(day).length()),
                longest(
                        words,
                        Words.INSTANT_FORMAT,
                        day -> words.format(day.atTime(12, 0).toInstant(ZoneOffset.UTC))
                                .length()));
    }

    /** The greatest length among the days of a year; 0 for an invalid format. */
    private static int longest(Words words, String format, ToIntFunction<LocalDate> length) {
        return WordsFile.isFormat(format, words.byKey().getOrDefault(format, ""))
                ? IntStream.range(0, 366)
                        .mapToObj(SOME_DAY::plusDays)
                        .mapToInt(length)
                        .max()
                        .orElse(0)
                : 0;
    }
}
