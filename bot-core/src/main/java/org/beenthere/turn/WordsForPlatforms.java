package org.beenthere.turn;

import java.util.List;
import org.beenthere.chat.PlatformWords;
import org.beenthere.engine.HelpNow;
import org.beenthere.script.Scripts;

/** Finds what platforms show that is part of no message among the words that come with the scripts. */
public final class WordsForPlatforms {

    private WordsForPlatforms() {}

    /**
     * The words of those scripts, in the language for whoever speaks none of those that are offered: they are the same for
     * everybody.
     *
     * @throws IllegalArgumentException where one is missing
     */
    public static PlatformWords of(Scripts all) {
        var scripts = all.in(List.of());
        var words = scripts.words();
        return new PlatformWords(
                words.get("platform.notification"),
                words.get("platform.open_form"),
                words.get("platform.window"),
                words.get("platform.one_moment"),
                words.get("platform.leave"),
                words.get("platform.choose"),
                words.get("platform.missing"),
                HelpNow.text(scripts));
    }
}
