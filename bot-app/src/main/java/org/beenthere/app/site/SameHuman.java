package org.beenthere.app.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/** Makes {@code same_as} complete: it holds both ways and over others, however the rows say it (law 8 rests on it). */
final class SameHuman {

    private SameHuman() {}

    /** The entries, each with all other accounts of its human. */
    static List<RosterEntry> link(List<RosterEntry> entries) {
        var humans = new HashMap<PersonRef, Set<PersonRef>>();
        entries.forEach(entry -> humans.put(entry.account(), new HashSet<>(Set.of(entry.account()))));
        entries.forEach(entry -> entry.sameAs().forEach(other -> join(humans, entry.account(), other)));
        return entries.stream()
                .map(entry -> entry.withSameAs(others(humans, entry.account())))
                .toList();
    }

    private static void join(Map<PersonRef, Set<PersonRef>> humans, PersonRef one, PersonRef other) {
        var joined = new HashSet<>(humans.get(one));
        joined.addAll(humans.getOrDefault(other, Set.of(other)));
        joined.forEach(account -> humans.put(account, joined));
    }

    private static Set<PersonRef> others(Map<PersonRef, Set<PersonRef>> humans, PersonRef account) {
        var others = new HashSet<>(humans.get(account));
        others.remove(account);
        return others;
    }
}
