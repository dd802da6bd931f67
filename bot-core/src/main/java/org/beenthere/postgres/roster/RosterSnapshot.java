package org.beenthere.postgres.roster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.LinkedRows;
import org.beenthere.programme.Member;
import org.beenthere.programme.Person;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;

/**
 * The roster as one import left it.
 *
 * @param members by account
 * @param refs every account that a row is for or names as the same person's
 * @param humans the person of each of those accounts: the least id of all their accounts
 * @param accountsByHuman the accounts of each of those people
 * @param supporters everybody who takes requests, as all their rows together say
 * @param coordinators everybody who coordinates the programme, likewise
 */
public record RosterSnapshot(
        Map<UUID, Member> members,
        Map<UUID, PersonRef> refs,
        Map<UUID, UUID> humans,
        Map<UUID, Set<UUID>> accountsByHuman,
        List<Member> supporters,
        List<Member> coordinators) {

    /** @param ids gives the id of an account */
    static RosterSnapshot of(List<RosterEntry> entries, Function<PersonRef, UUID> ids) {
        var refs = new HashMap<UUID, PersonRef>();
        var humans = new HashMap<UUID, UUID>();
        for (var entry : entries) {
            var accounts = new HashSet<UUID>();
            Stream.concat(Stream.of(entry.account()), entry.sameAs().stream()).forEach(ref -> {
                var id = ids.apply(ref);
                refs.put(id, ref);
                accounts.add(id);
            });
            link(humans, accounts);
        }
        var members = entries.stream()
                .map(entry -> {
                    var account = ids.apply(entry.account());
                    return new Member(new Person(humans.get(account), account), entry);
                })
                .collect(Collectors.toMap(member -> member.person().account(), Function.identity()));
        var accounts = humans.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        var rows = List.copyOf(members.values());
        return new RosterSnapshot(
                Map.copyOf(members),
                Map.copyOf(refs),
                Map.copyOf(humans),
                Map.copyOf(accounts),
                LinkedRows.withRole(Role.SUPPORTER, rows),
                LinkedRows.withRole(Role.COORDINATOR, rows));
    }

    /** Makes one person of some accounts, and of whoever had any of them. */
    private static void link(Map<UUID, UUID> humans, Set<UUID> accounts) {
        var known = accounts.stream()
                .map(account -> humans.getOrDefault(account, account))
                .collect(Collectors.toSet());
        var one = Stream.concat(known.stream(), accounts.stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        humans.replaceAll((_, human) -> known.contains(human) ? one : human);
        accounts.forEach(account -> humans.put(account, one));
    }

    /** The person of an account. Whoever is not on the roster has one account. */
    public UUID human(UUID account) {
        return humans.getOrDefault(account, account);
    }

    /** The ids of all accounts of a person. */
    public Set<UUID> accounts(UUID human) {
        return accountsByHuman.getOrDefault(human, Set.of(human));
    }

    public Person person(UUID account) {
        return new Person(human(account), account);
    }
}
