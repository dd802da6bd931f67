package org.beenthere.app.site;

import org.beenthere.script.diagnostic.Problems;

/** A site folder cannot be read as it is. The message lists everything that is wrong, and names nobody (law 12). */
public final class SiteProblems extends Exception {

    private final transient Problems problems;

    SiteProblems(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** Everything that is wrong, with its places; at least one thing. */
    public Problems problems() {
        return problems;
    }
}
