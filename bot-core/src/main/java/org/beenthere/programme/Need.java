package org.beenthere.programme;

import java.util.Objects;

/**
 * What a requester needs. Never a reason: none is asked.
 *
 * @param soon how soon: {@code today}, {@code days} or {@code week}
 * @param discipline the requester's, such as {@code medicine}; empty where not known
 * @param seniority the requester's; empty where not known
 */
public record Need(String soon, String discipline, String seniority) {

    public Need {
        Objects.requireNonNull(soon, "soon");
        Objects.requireNonNull(discipline, "discipline");
        Objects.requireNonNull(seniority, "seniority");
    }

    /** Whether they hope to hear from somebody today. */
    public boolean isUrgent() {
        return soon.equals("today");
    }

    /** Tells nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "a need";
    }
}
