package org.beenthere.postgres;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.store.HomeViews;
import org.beenthere.store.PlatformFilter;
import org.jdbi.v3.core.Handle;

final class PostgresHomeViews implements HomeViews {

    /** The column of pseudonyms. */
    static final String ACCOUNT = "home_view.account";

    private final Handle handle;
    private final Pseudonyms pseudonyms;
    private final PostgresAccounts accounts;

    PostgresHomeViews(TransactionScope scope) {
        this.handle = scope.handle();
        this.pseudonyms = scope.pseudonyms(ACCOUNT);
        this.accounts = new PostgresAccounts(scope);
    }

    @Override
    public void raise(UUID account) {
        // The time as version rises even if the row was deleted meanwhile.
        handle.createUpdate("""
                        insert into home_view (account, platform, version)
                        values (:account, :platform, extract(epoch from clock_timestamp()) * 1000000)
                        on conflict (account) do update set version = greatest(home_view.version + 1, excluded.version)""")
                .bind("account", pseudonyms.of(account))
                .bind("platform", accounts.get(account).ref().platform())
                .execute();
    }

    @Override
    public List<Stale> lease(PlatformFilter platform, Instant now, Instant until, int most) {
        return handle.createQuery("""
                        update home_view h set leased_until = :until
                        where h.account in (
                            select v.account from home_view v
                            where v.version > v.published and v.leased_until <= :now
                                and (v.platform = any(:platforms)) = :listed
                            order by v.account for update skip locked limit :most)
                        returning h.account, h.version, h.published""")
                .bindArray("platforms", String.class, platform.names().toArray())
                .bind("listed", platform.listed())
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, _) -> new Stale(
                        pseudonyms.account(row.getBytes("account")), row.getLong("version"), row.getLong("published")))
                .list();
    }

    @Override
    public void published(UUID account, long version) {
        handle.createUpdate("""
                        update home_view set published = greatest(published, :version), leased_until = '-infinity'
                        where account = any(:account)""")
                .bind("account", pseudonyms.allOf(account))
                .bind("version", version)
                .execute();
    }
}
