package org.beenthere.turn.delivery;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.HouseLimits;
import org.beenthere.engine.HelpNow;
import org.beenthere.script.Repair;
import org.beenthere.script.Scripts;
import org.beenthere.turn.vocabulary.BotWords;

/**
 * What is said when nothing can be looked up, perhaps not even the language of the person. So each text is in as many
 * languages of the site as fit one message, with help now before anything else.
 */
record FallbackTexts(
        String help,
        String notSaved,
        String notSavedShort,
        String unknownIfSaved,
        String formSettled,
        String formAway) {

    /**
     * The texts of some scripts.
     *
     * @param languages the same scripts in each language, in the order in which they are to be said
     */
    static FallbackTexts of(List<Scripts> languages) {
        Function<Scripts, String> settled =
                there -> there.words().fill(there.repair(Repair.ANSWERED_ALREADY), _ -> null);
        return new FallbackTexts(
                inEach(languages, List.of(HelpNow::text)),
                withHelp(languages, there -> BotWords.NOT_SAVED.in(there.words())),
                inEach(languages, List.of(there -> BotWords.NOT_SAVED_SHORT.in(there.words()))),
                withHelp(languages, there -> BotWords.UNKNOWN_IF_SAVED.in(there.words())),
                withHelp(languages, settled),
                withHelp(languages, there -> BotWords.FORM_AWAY.in(there.words())));
    }

    private static String withHelp(List<Scripts> languages, Function<Scripts, String> text) {
        return inEach(languages, List.of(HelpNow::text, text));
    }

    /** Each part in as many languages as fit one message, one below the other; in the first language in any case. */
    private static String inEach(List<Scripts> languages, List<Function<Scripts, String>> parts) {
        return Stream.iterate(languages.size(), count -> count > 0, count -> count - 1)
                .map(count -> below(languages.subList(0, count), parts))
                .filter(text -> text.length() <= HouseLimits.TEXT)
                .findFirst()
                .orElseGet(() -> below(languages.subList(0, 1), parts));
    }

    private static String below(List<Scripts> languages, List<Function<Scripts, String>> parts) {
        return parts.stream()
                .flatMap(part -> languages.stream().map(part).distinct())
                .collect(Collectors.joining("\n\n"));
    }
}
