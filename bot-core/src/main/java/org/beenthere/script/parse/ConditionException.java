package org.beenthere.script.parse;

import org.beenthere.script.diagnostic.Finding;

/** A condition cannot be parsed. */
public final class ConditionException extends Exception {

    private final transient Finding finding;

    ConditionException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** What is wrong with it. */
    public Finding finding() {
        return finding;
    }
}
