package org.beenthere.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.store.DayKeys;
import org.jdbi.v3.core.Handle;

final class PostgresDayKeys implements DayKeys {

    /** The number of an advisory lock: every transaction shares it, and whoever changes the day keys has it alone. */
    static final long LOCK = 4_217_093_385L;

    /** While somebody waits to have it alone, everybody else waits too, so nobody waits for long. */
    private static final String LOCK_ALONE =
            "select set_config('lock_timeout', '300', true), pg_advisory_xact_lock(" + LOCK + ")";

    private final TransactionScope scope;
    private final Handle handle;

    PostgresDayKeys(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
    }

    @Override
    public UUID current() {
        return scope.dayKey();
    }

    @Override
    public List<UUID> inUse() {
        return scope.dayKeys();
    }

    @Override
    public void drop(UUID key) {
        handle.createUpdate("delete from day_key where key = :key")
                .bind("key", key)
                .execute();
    }

    @Override
    public Optional<State> state() {
        return handle.createQuery("select made_at, stale from day_key order by number desc limit 1")
                .map((row, _) -> new State(Columns.instant(row, "made_at"), row.getBoolean("stale"), isOneEnding()))
                .findOne();
    }

    @Override
    public boolean begin(UUID fresh, Instant now, LocalDate today, int addressDays) {
        lockAlone();
        if (handle.createQuery("select count(*) from day_key")
                        .mapTo(Integer.class)
                        .one()
                > 1) {
            return false;
        }
        if (!scope.dayKeys().isEmpty()) {
            settle(today, addressDays);
        }
        handle.createUpdate("insert into day_key (key, made_at) values (:fresh, :now)")
                .bind("fresh", fresh)
                .bind("now", now)
                .execute();
        return true;
    }

    /** What is not needed any more never gets a pseudonym under the fresh key. */
    private void settle(LocalDate today, int addressDays) {
        new LearnedAddresses(scope).keep(today, addressDays);
        new Visitors(scope).forgetWhoOnlyLooked();
        new PostgresSupporters(scope).countAcceptances();
    }

    @Override
    public boolean renew(int most) {
        return isOneEnding() && new Renewal(scope).renew(most);
    }

    @Override
    public boolean retire(Instant now) {
        lockAlone();
        if (!isOneEnding() || new Renewal(scope).isAnythingLeft()) {
            return false;
        }
        for (var old : scope.dayKeys().subList(1, scope.dayKeys().size())) {
            drop(old);
            new PostgresTombstones(scope).raise(old, now);
        }
        return true;
    }

    private boolean isOneEnding() {
        return scope.dayKeys().size() > 1;
    }

    private void lockAlone() {
        handle.createQuery(LOCK_ALONE).mapTo(String.class).list();
    }
}
