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
 * Makes {@code same_as} symmetric and transitive (law 8 relies on it). All accounts of a person then share their managers
 * and exclusions.
 */
final class SameAsClosure {

    private SameAsClosure() {}

    /** The entries, each with all other accounts of the same person. */
    static List<RosterEntry> link(List<RosterEntry> entries) {
        var people = new HashMap<PersonRef, Set<PersonRef>>();
        entries.forEach(entry -> people.put(entry.account(), new HashSet<>(Set.of(entry.account()))));
        entries.forEach(entry -> entry.sameAs().forEach(other -> join(people, entry.account(), other)));
        var rows =
                entries.stream().collect(Collectors.toMap(RosterEntry::account, Function.identity(), (one, _) -> one));
        return entries.stream().map(entry -> linked(entry, people, rows)).toList();
    }

    /** Nobody who may not be matched with one account of a person may be matched with another. */
    private static RosterEntry linked(
            RosterEntry entry, Map<PersonRef, Set<PersonRef>> people, Map<PersonRef, RosterEntry> rows) {
        var managers = new HashSet<>(entry.managers());
        var excludes = new HashSet<>(entry.excludes());
        var others = others(people, entry.account());
        others.stream().map(rows::get).filter(Objects::nonNull).forEach(other -> {
            managers.addAll(other.managers());
            excludes.addAll(other.excludes());
        });
        return entry.linked(others, managers, excludes);
    }

    private static void join(Map<PersonRef, Set<PersonRef>> people, PersonRef one, PersonRef other) {
        var joined = new HashSet<>(people.get(one));
        joined.addAll(people.getOrDefault(other, Set.of(other)));
        joined.forEach(account -> people.put(account, joined));
    }

    private static Set<PersonRef> others(Map<PersonRef, Set<PersonRef>> people, PersonRef account) {
        var others = new HashSet<>(people.get(account));
        others.remove(account);
        return others;
    }
}
