package org.beenthere.rehearsal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;

/** Checks the facts of a transcript. The engine ignores a fact without a slot; in a transcript, that is a mistake. */
record FactChecker(Script script, ZoneId zone) {

    /**
     * The facts as the engine takes them.
     *
     * @throws IllegalArgumentException if the script has no such slot, or the slot never has such a value
     */
    Map<String, String> checked(Map<String, String> facts) {
        var checked = new LinkedHashMap<String, String>();
        facts.forEach((name, value) -> checked.put(name, checked(name, value)));
        return checked;
    }

    private String checked(String name, String value) {
        var slot = script.slots().get(name);
        if (slot == null) {
            throw new IllegalArgumentException("The script " + script.name() + " has no slot '" + name + "'.");
        }
        if (slot.type() == Slot.Type.CHOICE
                && !slot.words().isEmpty()
                && !slot.words().containsKey(value)) {
            throw new IllegalArgumentException("'" + name + "' is never '" + value + "'.");
        }
        return slot.type() == Slot.Type.INSTANT ? instant(value) : value;
    }

    private String instant(String value) {
        try {
            return LocalDateTime.parse(value, TranscriptLineReader.TIME)
                    .atZone(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("A time is written as in \"2026-03-02 09:00\".");
        }
    }
}
