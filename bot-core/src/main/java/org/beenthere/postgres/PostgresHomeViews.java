package org.beenthere.postgres;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beenthere.store.HomeViews;
import org.beenthere.store.PlatformFilter;
import org.jdbi.v3.core.Handle;

final class PostgresHomeViews implements HomeViews {

    private final Handle handle;

    PostgresHomeViews(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void raise(UUID account) {
        handle.createUpdate("""
                        insert into home_view (account, version) values (:account, 1)
                        on conflict (account) do update set version = home_view.version + 1""").bind("account", account).execute();
    }

    @Override
    public List<Stale> lease(PlatformFilter platform, Instant now, Instant until, int most) {
        return handle.createQuery("""
                        update home_view h set leased_until = :until
                        where h.account in (
                            select v.account from home_view v join account a on a.id = v.account
                            where v.version > v.published and v.leased_until <= :now
                                and (a.platform = any(:platforms)) = :listed
                            order by v.account for update of v skip locked limit :most)
                        returning h.account, h.version, h.published""")
                .bindArray("platforms", String.class, platform.names().toArray())
                .bind("listed", platform.listed())
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, _) -> new Stale(
                        row.getObject("account", UUID.class), row.getLong("version"), row.getLong("published")))
                .list();
    }

    @Override
    public void published(UUID account, long version) {
        handle.createUpdate("""
                        update home_view set published = greatest(published, :version), leased_until = '-infinity'
                        where account = :account""")
                .bind("account", account)
                .bind("version", version)
                .execute();
    }
}
