package org.beenthere.checkin.prompt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beenthere.chat.HouseLimits;

/** Prompts for tests. */
public final class SomePrompt {

    private SomePrompt() {}

    /** A prompt with these options, of which the last is in the cut. */
    public static Prompt with(String... options) {
        return new Prompt(
                "well",
                "en",
                "Well?",
                "How are you?",
                IntStream.range(0, options.length)
                        .mapToObj(i -> new Prompt.Option("o" + i, options[i], i == options.length - 1))
                        .toList(),
                new ResultWords(
                        "Not well",
                        "Well",
                        "Most, if not all, are not well.",
                        "Fewer than half, if any, are not well."),
                Optional.empty());
    }

    /** Any prompt that its limits allow. */
    public static Arbitrary<Prompt> any() {
        var options = text(Prompt.OPTION)
                .list()
                .ofMinSize(Prompt.FEWEST_OPTIONS)
                .ofMaxSize(Prompt.MOST_OPTIONS)
                .flatMap(texts ->
                        Arbitraries.integers().between(1, texts.size() - 1).map(cut -> options(texts, cut)));
        var result = Combinators.combine(
                        text(ResultWords.SIDE), text(ResultWords.SIDE), text(ResultWords.BAND), text(ResultWords.BAND))
                .as(ResultWords::new);
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(60),
                        Arbitraries.of("en", "de"),
                        text(HouseLimits.TITLE),
                        text(Prompt.QUESTION),
                        options,
                        result,
                        text(Prompt.SOURCE).optional())
                .as(Prompt::new);
    }

    private static List<Prompt.Option> options(List<String> texts, int cut) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Prompt.Option("o" + i, texts.get(i), i < cut))
                .toList();
    }

    private static Arbitrary<String> text(int most) {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(most);
    }
}
