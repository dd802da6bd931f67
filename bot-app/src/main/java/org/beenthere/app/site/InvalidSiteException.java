package org.beenthere.app.site;

import org.beenthere.script.diagnostic.Problems;

/** A site folder has problems. The message lists all of them, and names no person (law 12). */
public final class InvalidSiteException extends Exception {

    private final transient Problems problems;

    InvalidSiteException(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** All problems with their positions; at least one. */
    public Problems problems() {
        return problems;
    }
}
