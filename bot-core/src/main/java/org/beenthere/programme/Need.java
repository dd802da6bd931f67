package org.beenthere.programme;

import java.util.Objects;
import java.util.Set;

/**
 * What a requester needs. Never a reason: none is asked.
 *
 * @param soon how soon they would like to hear from somebody: one of {@link #HOW_SOON}
 * @param discipline the requester's, such as {@code medicine}; empty where not known
 * @param seniority the requester's; empty where not known
 */
public record Need(String soon, String discipline, String seniority) {

    private static final String TODAY = "today";

    /** How soon somebody may be needed: today, within days, within a week. */
    public static final Set<String> HOW_SOON = Set.of(TODAY, "days", "week");

    public Need {
        Objects.requireNonNull(soon, "soon");
        Objects.requireNonNull(discipline, "discipline");
        Objects.requireNonNull(seniority, "seniority");
    }

    /** Whether they would like to hear from somebody today. */
    public boolean isUrgent() {
        return soon.equals(TODAY);
    }

    /** Tells nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "a need";
    }
}
