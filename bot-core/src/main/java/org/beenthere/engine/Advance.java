package org.beenthere.engine;

import java.util.List;

/** What a step of the engine gives: where the person is now, and what shall happen, in its order. */
public record Advance(Session session, List<Effect> effects) {
    public Advance {
        effects = List.copyOf(effects);
    }
}
