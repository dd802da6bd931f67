package org.beenthere.app.settings;

/** The practice room, or the real thing. */
public enum Mode {
    PRACTICE,
    SERVE
}
