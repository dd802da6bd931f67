package org.beenthere.script.diagnostic;

/** Something that was read from a file, with its position there. */
public interface Located {

    /** Where it begins. */
    SourcePosition position();

    /** The line it begins in, with a caret under its first character; empty if the line is not known. */
    String excerpt();
}
