package org.beenthere.app.site;

import java.util.List;
import java.util.Map;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/** The entries of {@code roster.csv} in its order, and the line of each account. */
record RosterEntries(List<RosterEntry> entries, Map<PersonRef, Integer> lines) {

    static final RosterEntries NONE = new RosterEntries(List.of(), Map.of());
}
