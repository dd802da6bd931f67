package org.beenthere.publish;

/** A round that was closed, and all that was shown of it. */
public record Published(Round round, Result result) {

    boolean toldSomething() {
        return !(result instanceof Result.Nothing);
    }
}
