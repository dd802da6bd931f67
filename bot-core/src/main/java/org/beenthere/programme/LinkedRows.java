package org.beenthere.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;

/**
 * The one rule by which the rows of a person's accounts are read as one. Roles, accounts, managers and exclusions: what any
 * row says. Languages: those of all rows, in the order of the accounts. Training: the earliest day that any row names.
 * Capacity: the smallest of the rows that make them a supporter. Everything else: the first row that says anything.
 *
 * <p>Training and capacity are strict because both are limits that somebody set: where two rows disagree, one of them is out
 * of date, and whoever is asked too rarely is harmed less than whoever is asked untrained or too often.
 */
public final class LinkedRows {

    private static final Comparator<Member> ORDER = Comparator.<Member, String>comparing(
                    row -> row.entry().account().platform())
            .thenComparing(row -> row.entry().account().tenant())
            .thenComparing(row -> row.entry().account().user());

    private LinkedRows() {}

    /** The same rows, each of which says what all rows of its person say; in the order of their accounts. */
    public static List<Member> merged(Collection<Member> rows) {
        var ordered = rows.stream().sorted(ORDER).toList();
        var byHuman = ordered.stream()
                .collect(Collectors.groupingBy(row -> row.person().human()));
        return ordered.stream()
                .map(row -> new Member(
                        row.person(),
                        merged(row.entry(), entries(byHuman.get(row.person().human())))))
                .toList();
    }

    /** The merged rows of the accounts on which somebody has a role: where the programme writes to them in that role. */
    public static List<Member> withRole(Role role, Collection<Member> rows) {
        var theirs = rows.stream()
                .filter(row -> row.entry().roles().contains(role))
                .map(Member::person)
                .collect(Collectors.toSet());
        return merged(rows).stream()
                .filter(row -> theirs.contains(row.person()))
                .toList();
    }

    private static List<RosterEntry> entries(List<Member> rows) {
        return rows.stream().map(Member::entry).toList();
    }

    private static RosterEntry merged(RosterEntry own, List<RosterEntry> all) {
        var others = new HashSet<PersonRef>(union(all, RosterEntry::accounts));
        others.remove(own.account());
        return new RosterEntry(
                own.account(),
                first(all, RosterEntry::name),
                union(all, RosterEntry::roles),
                first(all, RosterEntry::discipline),
                first(all, RosterEntry::department),
                first(all, RosterEntry::seniority),
                List.copyOf(new LinkedHashSet<>(
                        all.stream().flatMap(row -> row.languages().stream()).toList())),
                capacity(all),
                union(all, RosterEntry::managers),
                union(all, RosterEntry::excludes),
                others,
                trainedUntil(all));
    }

    private static int capacity(List<RosterEntry> all) {
        var asSupporter = all.stream()
                .filter(row -> row.roles().contains(Role.SUPPORTER))
                .mapToInt(RosterEntry::capacity)
                .min();
        return asSupporter.orElseGet(
                () -> all.stream().mapToInt(RosterEntry::capacity).min().orElse(0));
    }

    private static Optional<LocalDate> trainedUntil(List<RosterEntry> all) {
        return all.stream().flatMap(row -> row.trainedUntil().stream()).min(Comparator.naturalOrder());
    }

    private static <T> Set<T> union(List<RosterEntry> all, Function<RosterEntry, Set<T>> part) {
        return all.stream().flatMap(row -> part.apply(row).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String first(List<RosterEntry> all, Function<RosterEntry, String> part) {
        Stream<String> said = all.stream().map(part).filter(text -> !text.isEmpty());
        return said.findFirst().orElse("");
    }
}
