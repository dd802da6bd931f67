package org.beenthere.script;

/** A condition cannot be read. */
final class ConditionException extends Exception {

    private final transient Finding finding;

    ConditionException(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** What is wrong with it. */
    Finding finding() {
        return finding;
    }
}
