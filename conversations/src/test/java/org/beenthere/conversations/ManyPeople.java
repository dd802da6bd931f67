package org.beenthere.conversations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Account;
import org.beenthere.store.Notice;
import org.beenthere.store.Topic;
import org.beenthere.testing.TestHouse;

/** A hospital of many people, and requests made without going through the questions. */
final class ManyPeople {

    private ManyPeople() {}

    /** Requesters r0, r1... and supporters s0, s1... who take this many at once. */
    static List<RosterEntry> roster(int requesters, int supporters, int capacity) {
        var roster = new ArrayList<RosterEntry>();
        IntStream.range(0, requesters).forEach(i -> roster.add(entry("r" + i, Set.of(), 1)));
        IntStream.range(0, supporters).forEach(i -> roster.add(entry("s" + i, Set.of(Role.SUPPORTER), capacity)));
        return roster;
    }

    /** Rules under which supporters are never tired. */
    static ProgrammeRules rules() {
        return new ProgrammeRules(Duration.ofHours(4), Duration.ofMinutes(30), 2, 1, 100_000, true, true);
    }

    private static RosterEntry entry(String user, Set<Role> roles, int capacity) {
        return new RosterEntry(
                Shipped.ref(user),
                "Name of " + user,
                roles,
                "medicine",
                "emergency medicine",
                "attending",
                List.of("en"),
                capacity,
                Set.of(),
                Set.of(),
                Set.<PersonRef>of(),
                Optional.empty());
    }

    /** The account of somebody. */
    static Account account(TestHouse house, String user) {
        return house.database()
                .inTransaction(Duration.ofSeconds(10), tx -> tx.accounts().findOrMake(Address.of(Shipped.ref(user))));
    }

    /** Opens a request, as the command does at the end of the questions; gives its id. */
    static UUID opens(TestHouse house, Account requester) {
        return house.database().inTransaction(Duration.ofSeconds(10), tx -> {
            var now = house.clock().instant();
            var id = UUID.randomUUID();
            var need = new Need("week", "medicine", "attending");
            var opened = PeerCase.opened(
                    id, house.vault().newKey(), id.toString(), requester.person(), now, now.plusSeconds(86_400), need);
            if (!tx.cases().open(opened)) {
                throw new IllegalStateException("there is one open already");
            }
            var facts = Map.of(
                    "code",
                    opened.code(),
                    "soon",
                    "week",
                    "promised_by",
                    opened.promisedBy().toString());
            tx.notices()
                    .add(new Notice(
                            UUID.randomUUID(),
                            requester.id(),
                            Topic.ofCase(id, "my-request"),
                            opened.key(),
                            Notice.OPEN,
                            true,
                            facts,
                            now));
            return id;
        });
    }

    /** Closes a request, whoever holds it. */
    static void closes(TestHouse house, UUID request) {
        house.database().inTransaction(Duration.ofSeconds(10), tx -> {
            tx.cases().lock(request).flatMap(PeerCase::closed).ifPresent(closed -> {
                tx.cases().save(closed);
                tx.tombstones().raise(closed.key(), house.clock().instant());
            });
            return null;
        });
    }
}
