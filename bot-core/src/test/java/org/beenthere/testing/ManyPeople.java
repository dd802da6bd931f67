package org.beenthere.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.beenthere.chat.Address;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Account;
import org.beenthere.store.Notice;
import org.beenthere.store.Topic;

/** A hospital of many people, and requests made without going through the questions. */
public final class ManyPeople {

    private ManyPeople() {}

    /** Requesters r0, r1... and supporters s0, s1... who take this many at once. */
    public static List<RosterEntry> roster(int requesters, int supporters, int capacity) {
        var roster = new ArrayList<RosterEntry>();
        IntStream.range(0, requesters).forEach(i -> roster.add(TestRoster.entry("r" + i, Set.of(), 1)));
        IntStream.range(0, supporters)
                .forEach(i -> roster.add(TestRoster.entry("s" + i, Set.of(Role.SUPPORTER), capacity)));
        return roster;
    }

    /** Rules under which supporters are never tired. */
    public static ProgrammeRules rules() {
        return new ProgrammeRules(Duration.ofHours(4), Duration.ofMinutes(30), 2, 1, 100_000, true, true);
    }

    /** The account of somebody. */
    public static Account account(TestBot bot, String user) {
        return bot.database()
                .inTransaction(Duration.ofSeconds(10), tx -> tx.accounts().meet(Address.of(TestRoster.ref(user))));
    }

    /** Opens a request, as the command does at the end of the questions; gives its id. */
    public static UUID opens(TestBot bot, Account requester) {
        return bot.database().inTransaction(Duration.ofSeconds(10), tx -> {
            var now = bot.clock().instant();
            var id = UUID.randomUUID();
            var need = new Need("week", "medicine", "attending");
            var opened = PeerCase.opened(
                    id, bot.vault().newKey(), id.toString(), requester.person(), now, now.plusSeconds(86_400), need);
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
    public static void closes(TestBot bot, UUID request) {
        bot.database().inTransaction(Duration.ofSeconds(10), tx -> {
            tx.cases().lock(request).flatMap(PeerCase::closed).ifPresent(closed -> {
                tx.cases().save(closed);
                tx.tombstones().raise(closed.key(), bot.clock().instant());
            });
            return null;
        });
    }
}
