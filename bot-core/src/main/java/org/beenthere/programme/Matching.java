package org.beenthere.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;

/**
 * Finds the supporter to ask next: never a manager, anybody excluded on either side, or the requester; only somebody
 * trained, with room, and not being asked already. Preferred are those on call, if it is urgent; then the same discipline
 * and seniority; then whoever took the fewest requests this quarter. The same facts always give the same supporter.
 */
public final class Matching {

    private final ProgrammeRules rules;

    public Matching(ProgrammeRules rules) {
        this.rules = rules;
    }

    /**
     * A request, as matching sees it.
     *
     * @param entry the requester's row of the roster, if they have one
     * @param accounts all accounts of the requester
     * @param need what they need
     * @param asked the people who were asked already
     */
    public record Request(
            Person requester, Optional<RosterEntry> entry, Set<PersonRef> accounts, Need need, Set<UUID> asked) {}

    /**
     * The supporter to ask; empty where there is none.
     *
     * @param supporters everybody who could be asked; somebody with several accounts may be there several times
     * @param loads by person; one without a load is not asked
     */
    public Optional<Member> next(
            Request request, List<Member> supporters, Map<UUID, Load> loads, Set<PersonRef> onCall, LocalDate today) {
        var keptApart = supporters.stream()
                .filter(member -> isKeptApart(request, member.entry()))
                .map(member -> member.person().human())
                .collect(Collectors.toSet());
        return supporters.stream()
                .filter(member -> !keptApart.contains(member.person().human()))
                .filter(member ->
                        mayBeAsked(request, member, loads.get(member.person().human()), today))
                .min(order(request, loads, onCall));
    }

    private boolean mayBeAsked(Request request, Member member, Load load, LocalDate today) {
        var entry = member.entry();
        return entry.roles().contains(Role.SUPPORTER)
                && !member.person().human().equals(request.requester().human())
                && !request.asked().contains(member.person().human())
                && entry.isTrainedOn(today)
                && load != null
                && !load.asked()
                && load.hasRoom(entry.capacity(), rules);
    }

    private static boolean isKeptApart(Request request, RosterEntry supporter) {
        return request.entry()
                        .filter(entry -> names(entry, accounts(supporter)))
                        .isPresent()
                || names(supporter, request.accounts());
    }

    private static boolean names(RosterEntry entry, Set<PersonRef> accounts) {
        return accounts.stream()
                .anyMatch(account ->
                        entry.managers().contains(account) || entry.excludes().contains(account));
    }

    private Comparator<Member> order(Request request, Map<UUID, Load> loads, Set<PersonRef> onCall) {
        return Comparator.<Member, Boolean>comparing(member -> !(request.need().isUrgent()
                        && accounts(member.entry()).stream().anyMatch(onCall::contains)))
                .thenComparing(member -> rules.disciplineMatters()
                        && !alike(request.need().discipline(), member.entry().discipline()))
                .thenComparing(member -> rules.seniorityMatters()
                        && !alike(request.need().seniority(), member.entry().seniority()))
                .thenComparing(member -> loads.get(member.person().human()).quarter())
                .thenComparing(member -> member.person().human())
                .thenComparing(member -> member.person().account());
    }

    private static Set<PersonRef> accounts(RosterEntry entry) {
        var accounts = new HashSet<>(entry.sameAs());
        accounts.add(entry.account());
        return accounts;
    }

    private static boolean alike(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
