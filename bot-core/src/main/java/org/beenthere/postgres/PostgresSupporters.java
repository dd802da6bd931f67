package org.beenthere.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.programme.Load;
import org.beenthere.programme.Person;
import org.beenthere.programme.Supporters;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PostgresSupporters implements Supporters {

    /** The column of pseudonyms. */
    static final String ACCEPTED = "acceptance.account";

    /** The column that counts are sealed for. */
    static final String COUNTS = "supporter_quarter.counts";

    /** What is sealed of a quarter: how many requests each account took. */
    private record Counts(Map<UUID, Integer> taken) {}

    private static final Load HOLDS_ONE = new Load(1, 0, false);
    private static final Load IS_ASKED = new Load(0, 0, true);
    private static final Load TOOK_ONE = new Load(0, 1, false);

    private final Handle handle;
    private final Supplier<UUID> dayKey;
    private final SealedColumn counts;
    private final CurrentRoster roster;
    private final Pseudonyms holder;
    private final Pseudonyms asked;
    private final Pseudonyms accepted;
    private final HumanLock humans;

    PostgresSupporters(TransactionScope scope) {
        this.handle = scope.handle();
        this.dayKey = scope::dayKey;
        this.counts = scope.sealed(COUNTS);
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

    /**
     * Counts what was taken since this was done last. The counts of a quarter are one value, sealed with the day key, so that
     * no two states of them can be compared once that is destroyed: whoever saw a single count grow, and a single request
     * taken meanwhile, would know who took it.
     */
    void countAcceptances() {
        record Taken(UUID account, String quarter) {}
        handle
                .createQuery("delete from acceptance returning id, account, quarter")
                .map((row, _) -> {
                    var quarter = row.getString("quarter");
                    return accepted.in(row.getObject("id", UUID.class))
                            .accountIfKnown(row.getBytes("account"))
                            .map(account -> new Taken(account, quarter));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Taken::quarter, Collectors.toMap(Taken::account, _ -> 1, Integer::sum)))
                .forEach(this::count);
    }

    private void count(String quarter, Map<UUID, Integer> taken) {
        var all = new HashMap<>(taken(quarter));
        taken.forEach((account, number) -> all.merge(account, number, Integer::sum));
        handle.createUpdate("""
                        insert into supporter_quarter (quarter, key, counts) values (:quarter, :key, :counts)
                        on conflict (quarter) do update set key = excluded.key, counts = excluded.counts""")
                .bind("quarter", quarter)
                .bind("key", dayKey.get())
                .bind("counts", counts.seal(dayKey.get(), quarter, new Counts(all)))
                .execute();
    }

    /** What each account took in a quarter, as far as it is counted. */
    private Map<UUID, Integer> taken(String quarter) {
        return handle.createQuery("select key, counts from supporter_quarter where quarter = :quarter")
                .bind("quarter", quarter)
                .map((row, _) -> opened(row.getObject("key", UUID.class), quarter, row.getBytes("counts")))
                .findOne()
                .orElse(Map.of());
    }

    /** Where they cannot be read, as in a restored backup, the count begins anew. */
    private Map<UUID, Integer> opened(UUID key, String quarter, byte[] sealed) {
        try {
            return counts.open(key, quarter, sealed, Counts.class).taken();
        } catch (KeyDestroyedException | SecurityException | UnreadableException e) {
            return Map.of();
        }
    }

    /** What supporters took in a quarter, as far as it is counted. */
    private Map<UUID, Load> counted(String quarter) {
        var taken = taken(quarter);
        var loads = new HashMap<UUID, Load>();
        for (var supporter : roster.get().supporters()) {
            var human = supporter.person().human();
            int sum = roster.get().accounts(human).stream()
                    .mapToInt(account -> taken.getOrDefault(account, 0))
                    .sum();
            loads.put(human, new Load(0, sum, false));
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
