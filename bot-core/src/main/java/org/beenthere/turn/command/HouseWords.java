package org.beenthere.turn.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.chat.HouseLimits;

/** The words that are said outside scripts, with the most characters of each. Without one of them nothing starts. */
final class HouseWords {

    /** Help now stands below these, in the same message. */
    private static final int ABOVE_HELP = 400;

    /** What the turns say, and what platforms show that is part of no message. */
    private static final Map<String, Integer> OWN = Map.ofEntries(
            Map.entry("static.not_saved", ABOVE_HELP),
            Map.entry("static.not_saved_short", ABOVE_HELP),
            Map.entry("static.unknown_if_saved", ABOVE_HELP),
            Map.entry("static.form_away", ABOVE_HELP),
            Map.entry("platform.notification", HouseLimits.TITLE),
            Map.entry("platform.open_form", HouseLimits.LABEL),
            Map.entry("platform.window", HouseLimits.WINDOW),
            Map.entry("platform.one_moment", HouseLimits.TITLE),
            Map.entry("platform.leave", HouseLimits.WINDOW),
            Map.entry("platform.choose", HouseLimits.LABEL),
            Map.entry("platform.missing", HouseLimits.TITLE),
            Map.entry("format.instant", HouseLimits.LABEL),
            Map.entry("format.day", HouseLimits.LABEL),
            Map.entry("waiting.line", HouseLimits.TITLE));

    private HouseWords() {}

    /** All of them. */
    static Map<String, Integer> needed() {
        var needed = new TreeMap<>(OWN);
        needed.putAll(
                Facts.HOW_SOON.stream().collect(Collectors.toMap(soon -> "soon." + soon, _ -> HouseLimits.LABEL)));
        return needed;
    }
}
