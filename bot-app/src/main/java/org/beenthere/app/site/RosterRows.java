package org.beenthere.app.site;

import java.util.List;
import java.util.Map;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/** What {@code roster.csv} says, in its order, and in which line each account stands. */
record RosterRows(List<RosterEntry> entries, Map<PersonRef, Integer> lines) {

    static final RosterRows NONE = new RosterRows(List.of(), Map.of());
}
