package org.beenthere.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/** A quarter of a year, written as {@code 2026-Q4}, so that quarters sort as text. */
public final class Quarter {

    private Quarter() {}

    /** The quarter of an instant in a time zone. */
    public static String of(Instant at, ZoneId zone) {
        var day = at.atZone(zone).toLocalDate();
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
