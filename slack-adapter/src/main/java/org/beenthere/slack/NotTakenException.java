package org.beenthere.slack;

/**
 * An event of Slack's was not taken, and Slack shall deliver it again. An exception, because Bolt turns whatever a handler
 * of events returns into a 200.
 */
final class NotTakenException extends RuntimeException {
    NotTakenException() {
        super("not taken", null, false, false);
    }
}
