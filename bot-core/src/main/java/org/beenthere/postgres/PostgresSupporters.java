package org.beenthere.postgres;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.programme.Load;
import org.beenthere.programme.Person;
import org.beenthere.programme.Supporters;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PostgresSupporters implements Supporters {

    /** The column of pseudonyms. */
    static final String ACCEPTED = "acceptance.account";

    /** The purpose of the ids under which requests are counted. */
    private static final String COUNT_ID = "requests taken in ";

    private static final Load HOLDS_ONE = new Load(1, 0, false);
    private static final Load IS_ASKED = new Load(0, 0, true);
    private static final Load TOOK_ONE = new Load(0, 1, false);

    private final Handle handle;
    private final Seal seal;
    private final CurrentRoster roster;
    private final Pseudonyms holder;
    private final Pseudonyms asked;
    private final Pseudonyms accepted;
    private final HumanLock humans;

    PostgresSupporters(TransactionScope scope) {
        this.handle = scope.handle();
        this.seal = scope.seal();
        this.roster = scope.roster();
        this.holder = scope.pseudonyms(PostgresCases.HOLDER);
        this.asked = scope.pseudonyms(PostgresOffers.ACCOUNT);
        this.accepted = scope.pseudonyms(ACCEPTED);
        this.humans = new HumanLock(scope, "requests");
    }

    @Override
    public Map<UUID, Load> loads(String quarter) {
        var loads = counted(quarter);
        add(
                loads,
                holder,
                HOLDS_ONE,
                handle.createQuery("select id, holder as who from peer_case where holder is not null"));
        add(
                loads,
                asked,
                IS_ASKED,
                handle.createQuery("select peer_case as id, account as who from offer where state = 'open'"));
        add(
                loads,
                accepted,
                TOOK_ONE,
                handle.createQuery("select id, account as who from acceptance where quarter = :quarter")
                        .bind("quarter", quarter));
        return loads;
    }

    @Override
    public Optional<Load> lock(UUID human, String quarter) {
        // The lock first: what is read afterwards was committed by whoever held it before.
        humans.take(human);
        return Optional.ofNullable(loads(quarter).get(human));
    }

    @Override
    public void took(Person supporter, String quarter) {
        var id = UUID.randomUUID();
        handle.createUpdate("insert into acceptance (id, account, quarter) values (:id, :account, :quarter)")
                .bind("id", id)
                .bind("account", accepted.in(id).of(supporter.account()))
                .bind("quarter", quarter)
                .execute();
    }

    /** The id under which the requests of an account are counted, which is another one in each quarter. */
    static UUID countId(Seal seal, UUID account, String quarter) {
        return seal.blindId(COUNT_ID + quarter, account);
    }

    /** Counts what was taken since this was done last, all at once and in random order. */
    void countAcceptances() {
        record Taken(UUID id, String quarter) {}
        var taken = handle.createQuery("delete from acceptance returning id, account, quarter")
                .map((row, _) -> new Taken(
                        countId(
                                seal,
                                accepted.in(row.getObject("id", UUID.class)).account(row.getBytes("account")),
                                row.getString("quarter")),
                        row.getString("quarter")))
                .list();
        Collections.shuffle(taken, new SecureRandom());
        var count = handle.prepareBatch("""
                insert into supporter_quarter (id, quarter, accepted) values (:id, :quarter, 1)
                on conflict (quarter, id) do update set accepted = supporter_quarter.accepted + 1""");
        taken.forEach(
                one -> count.bind("id", one.id()).bind("quarter", one.quarter()).add());
        count.execute();
    }

    /** What supporters took in a quarter, as far as it is counted. */
    private Map<UUID, Load> counted(String quarter) {
        var counts = handle
                .createQuery("select id, accepted from supporter_quarter where quarter = :quarter")
                .bind("quarter", quarter)
                .map((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getInt("accepted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var loads = new HashMap<UUID, Load>();
        for (var supporter : roster.get().supporters()) {
            var human = supporter.person().human();
            int taken = roster.get().accounts(human).stream()
                    .mapToInt(account -> counts.getOrDefault(countId(seal, account, quarter), 0))
                    .sum();
            loads.put(human, new Load(0, taken, false));
        }
        return loads;
    }

    /** Whoever is no supporter any more has no load. */
    private void add(Map<UUID, Load> loads, Pseudonyms pseudonyms, Load one, Query query) {
        query
                .map((row, _) -> pseudonyms.in(row.getObject("id", UUID.class)).accountIfKnown(row.getBytes("who")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(roster.get()::human)
                .forEach(human -> loads.computeIfPresent(human, (_, load) -> load.and(one)));
    }
}
