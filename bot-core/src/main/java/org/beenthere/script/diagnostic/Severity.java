package org.beenthere.script.diagnostic;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** The scripts cannot be used. */
    ERROR,
    /** The scripts can be used, but somebody should look. */
    WARNING;

    /** Its name in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
