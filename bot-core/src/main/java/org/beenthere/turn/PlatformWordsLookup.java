package org.beenthere.turn;

import java.util.List;
import org.beenthere.chat.PlatformWords;
import org.beenthere.engine.HelpNow;
import org.beenthere.script.Scripts;
import org.beenthere.turn.vocabulary.BotWords;

/** Finds the words that platforms show outside messages. */
public final class PlatformWordsLookup {

    private PlatformWordsLookup() {}

    /**
     * The words that stand beside some scripts. They are the same for everybody, and so in the language for people who speak
     * none of those that are offered.
     *
     * @throws IllegalArgumentException where one is missing
     */
    public static PlatformWords of(Scripts all) {
        var scripts = all.in(List.of());
        var words = scripts.words();
        return new PlatformWords(
                BotWords.NOTIFICATION.in(words),
                BotWords.OPEN_FORM.in(words),
                BotWords.WINDOW.in(words),
                BotWords.ONE_MOMENT.in(words),
                BotWords.LEAVE.in(words),
                BotWords.CHOOSE.in(words),
                BotWords.MISSING.in(words),
                HelpNow.text(scripts));
    }
}
