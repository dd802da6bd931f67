package org.beenthere.turn.command;

/** The scripts of the conversations about a request, one for each side of it. */
final class CaseScripts {

    static final String REQUESTER = "my-request";
    static final String SUPPORTER = "supporting";
    static final String COORDINATOR = "coordinating";

    private CaseScripts() {}
}
