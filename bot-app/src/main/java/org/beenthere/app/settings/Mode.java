package org.beenthere.app.settings;

/** Practice, or production. */
public enum Mode {
    PRACTICE,
    SERVE
}
