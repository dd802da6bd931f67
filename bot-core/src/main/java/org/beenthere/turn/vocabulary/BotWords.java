package org.beenthere.turn.vocabulary;

import java.util.Map;
import java.util.TreeMap;
import org.beenthere.chat.HouseLimits;
import org.beenthere.programme.Need;
import org.beenthere.script.Words;

/** The words that the bot says outside scripts. It does not start unless all of them are there, in each language. */
public enum BotWords {
    NOT_SAVED("static.not_saved", Limits.ABOVE_HELP),
    NOT_SAVED_SHORT("static.not_saved_short", Limits.ABOVE_HELP),
    UNKNOWN_IF_SAVED("static.unknown_if_saved", Limits.ABOVE_HELP),
    FORM_AWAY("static.form_away", Limits.ABOVE_HELP),
    NOTIFICATION("platform.notification", HouseLimits.TITLE),
    OPEN_FORM("platform.open_form", HouseLimits.LABEL),
    WINDOW("platform.window", HouseLimits.WINDOW),
    ONE_MOMENT("platform.one_moment", HouseLimits.TITLE),
    LEAVE("platform.leave", HouseLimits.WINDOW),
    CHOOSE("platform.choose", HouseLimits.LABEL),
    MISSING("platform.missing", HouseLimits.TITLE),
    /** Read by the engine. */
    TAKEN_BACK(Words.TAKEN_BACK, HouseLimits.TITLE),
    /** Read by {@link Words#format}. */
    FORMAT_INSTANT("format.instant", HouseLimits.LABEL),
    /** Read by {@link Words#format}. */
    FORMAT_DAY("format.day", HouseLimits.LABEL),
    WAITING_LINE("waiting.line", HouseLimits.TITLE),
    /** To whoever made a request that can't be read any more. */
    LOST_REQUEST("lost.request", Limits.ABOVE_HELP),
    /** To whoever was asked for, or held, such a request. */
    LOST_SUPPORT("lost.support", Limits.ABOVE_HELP);

    private static final String SOON = "soon.";

    private final String key;
    private final int most;

    BotWords(String key, int most) {
        this.key = key;
        this.most = most;
    }

    private static final class Limits {
        /** Help now stands below these, in the same message. */
        static final int ABOVE_HELP = 400;
    }

    /** These words in one language. */
    public String in(Words words) {
        return words.get(key);
    }

    /** How soon somebody would like to hear of a colleague, in one language. */
    public static String soon(Words words, Need need) {
        return words.get(SOON + need.soon());
    }

    /** The keys of all of them, each with the most characters that it may have. */
    public static Map<String, Integer> needed() {
        var needed = new TreeMap<String, Integer>();
        for (var words : values()) {
            needed.put(words.key, words.most);
        }
        Need.HOW_SOON.forEach(soon -> needed.put(SOON + soon, HouseLimits.LABEL));
        return needed;
    }
}
