package org.beenthere.engine;

import java.util.List;

/**
 * What a step of the engine gives.
 *
 * @param session where the person is now
 * @param effects what shall happen, in its order
 * @param path the steps that were reached and the ways that were taken, in their order: each is the name of the script
 *     and the place in its file, such as {@code home/steps/menu} or {@code home/steps/menu/choices/ask}. A choice that a
 *     question did not offer is there by its condition: {@code home/steps/menu/choices/ask/when}
 */
public record StepResult(Session session, List<Effect> effects, List<String> path) {
    public StepResult {
        effects = List.copyOf(effects);
        path = List.copyOf(path);
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Advance to " + session + " with " + effects;
    }
}
