package org.beenthere.engine;

import java.util.Map;
import org.beenthere.chat.HouseLimits;

/** The words that the engine says by itself, with the most characters of each. */
public final class EngineWords {

    /** By key. Some stand in the place of a button that was pressed, and are as short as its label. */
    public static final Map<String, Integer> NEEDED = Map.of(
            "repair.not_understood", HouseLimits.TEXT,
            "repair.offer_a_person", HouseLimits.TEXT,
            "repair.answered_already", HouseLimits.TEXT,
            "repair.lost_place", HouseLimits.TEXT,
            "repair.field_missing", HouseLimits.TEXT,
            "repair.too_long", HouseLimits.TEXT,
            "repair.asked_again", HouseLimits.LABEL,
            "repair.no_longer_open", HouseLimits.LABEL,
            "repair.lapsed", HouseLimits.LABEL);

    private EngineWords() {}
}
