package org.beenthere.programme;

import java.util.UUID;

/**
 * A supporter was asked to take a request. Each is asked at most once about one request.
 *
 * @param peerCase the request
 * @param supporter who was asked
 * @param state what became of it
 */
public record Offer(UUID peerCase, Person supporter, State state) {

    /** What became of an offer. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        LAPSED,
        RELEASED,
        WITHDRAWN
    }

    /** The same offer in another state. */
    public Offer as(State next) {
        return new Offer(peerCase, supporter, next);
    }

    /** Whether the supporter is being asked, or holds the request. */
    public boolean isLive() {
        return state == State.OPEN || state == State.ACCEPTED;
    }
}
