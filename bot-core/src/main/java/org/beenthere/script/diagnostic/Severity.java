package org.beenthere.script.diagnostic;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** The scripts are not taken. */
    ERROR,
    /** They are taken, and somebody should look. */
    WARNING;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
