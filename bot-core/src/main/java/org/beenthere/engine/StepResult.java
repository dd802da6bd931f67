package org.beenthere.engine;

import java.util.List;

/**
 * The result of a step.
 *
 * @param session the next session
 * @param effects what must happen, in order
 * @param path the steps that were reached and the ways that were taken, in order: each is the name of the script and
 *     the path in its file, such as {@code home/steps/menu} or {@code home/steps/menu/choices/ask}. An option that a
 *     question did not offer is listed by its condition: {@code home/steps/menu/choices/ask/when}
 */
public record StepResult(Session session, List<Effect> effects, List<String> path) {
    public StepResult {
        effects = List.copyOf(effects);
        path = List.copyOf(path);
    }

    /** Tells nothing of what was answered (law 12). */
    @Override
    public String toString() {
        return "Step to " + session + " with " + effects;
    }
}
