package org.beenthere.app.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/**
 * Makes {@code same_as} complete: it holds both ways and over others, however the rows say it (law 8 rests on it); and
 * whom one account of somebody is kept apart from, all of theirs are.
 */
final class SameHuman {

    private SameHuman() {}

    /** The entries, each with all other accounts of its human. */
    static List<RosterEntry> link(List<RosterEntry> entries) {
        var humans = new HashMap<PersonRef, Set<PersonRef>>();
        entries.forEach(entry -> humans.put(entry.account(), new HashSet<>(Set.of(entry.account()))));
        entries.forEach(entry -> entry.sameAs().forEach(other -> join(humans, entry.account(), other)));
        var rows =
                entries.stream().collect(Collectors.toMap(RosterEntry::account, Function.identity(), (one, _) -> one));
        return entries.stream().map(entry -> linked(entry, humans, rows)).toList();
    }

    /** Whom one account of somebody may not be matched with, none of theirs may. */
    private static RosterEntry linked(
            RosterEntry entry, Map<PersonRef, Set<PersonRef>> humans, Map<PersonRef, RosterEntry> rows) {
        var managers = new HashSet<>(entry.managers());
        var excludes = new HashSet<>(entry.excludes());
        var others = others(humans, entry.account());
        others.stream().map(rows::get).filter(Objects::nonNull).forEach(other -> {
            managers.addAll(other.managers());
            excludes.addAll(other.excludes());
        });
        return entry.linked(others, managers, excludes);
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
