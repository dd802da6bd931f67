package org.beenthere.script.diagnostic;

/** Something that was read from a file and knows where it stands there. */
public interface Located {

    /** Where it begins. */
    SourcePosition position();

    /** The line it stands in, with a caret under its first character; empty where the line is not known. */
    String excerpt();
}
