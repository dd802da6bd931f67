package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Load;
import org.beenthere.programme.Supporters;
import org.jdbi.v3.core.Handle;

final class PostgresSupporters implements Supporters {

    private static final String LOADS = """
            select s.human,
                (select count(*) from peer_case c
                 where c.holder_human = s.human and c.stage in ('matched', 'in_touch')) as active,
                coalesce((select q.accepted from supporter_quarter q
                          where q.human = s.human and q.quarter = :quarter), 0) as accepted,
                exists (select 1 from offer o where o.human = s.human and o.state = 'open') as asked
            from supporter s""";

    private final Handle handle;

    PostgresSupporters(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Map<UUID, Load> loads(String quarter) {
        var loads = new HashMap<UUID, Load>();
        handle.createQuery(LOADS)
                .bind("quarter", quarter)
                .map((row, _) -> Map.entry(row.getObject("human", UUID.class), load(row)))
                .forEach(entry -> loads.put(entry.getKey(), entry.getValue()));
        return loads;
    }

    @Override
    public Optional<Load> lock(UUID human, String quarter) {
        // Two statements: the second sees what was committed while the first waited for the lock.
        var locked = handle.createQuery("select human from supporter where human = :human for no key update")
                .bind("human", human)
                .mapTo(UUID.class)
                .findOne();
        return locked.flatMap(_ -> handle.createQuery(LOADS + " where s.human = :human")
                .bind("quarter", quarter)
                .bind("human", human)
                .map((row, _) -> load(row))
                .findOne());
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(row.getInt("active"), row.getInt("accepted"), row.getBoolean("asked"));
    }

    @Override
    public void took(UUID human, String quarter) {
        handle.createUpdate("""
                        insert into supporter_quarter (human, quarter, accepted) values (:human, :quarter, 1)
                        on conflict (human, quarter) do update set accepted = supporter_quarter.accepted + 1""").bind("human", human).bind("quarter", quarter).execute();
    }
}
