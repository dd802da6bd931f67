package org.beenthere.programme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;

/** Who is on call when. Shifts may overlap. With an empty rota nobody ever is. */
public record Rota(List<Shift> shifts) {

    public Rota {
        shifts = List.copyOf(shifts);
    }

    /** The accounts on call at an instant. */
    public Set<PersonRef> onCall(Instant at) {
        return shifts.stream().filter(shift -> shift.holds(at)).map(Shift::who).collect(Collectors.toUnmodifiableSet());
    }
}
