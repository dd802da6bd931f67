package org.beenthere.slack;

/**
 * What Slack sent was not taken, and Slack shall know. Thrown, as Bolt makes a 200 of whatever else a handler of events
 * answers with.
 */
final class NotTakenException extends RuntimeException {
    NotTakenException() {
        super("not taken", null, false, false);
    }
}
