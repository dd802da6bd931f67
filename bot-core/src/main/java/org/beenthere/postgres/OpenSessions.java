package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.beenthere.engine.Session;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Seal;
import org.beenthere.store.SessionCodec;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Jdbi;

/** The sessions of everybody who is in the middle of something, to find out what a deployment would do to them. */
public final class OpenSessions {

    private final Jdbi jdbi;
    private final SealedColumn sealed;

    public OpenSessions(DataSource connections, Seal seal) {
        this.jdbi = Jdbi.create(connections);
        this.sealed = new SealedColumn(seal, PostgresConversations.SESSION);
    }

    /**
     * The sessions of all conversations that are not over. One that cannot be read, or whose key is destroyed meanwhile, is
     * left out.
     *
     * @throws org.beenthere.store.KeysAwayException where the key store cannot be reached
     */
    public List<Session> all() {
        return jdbi.withHandle(
                handle -> handle
                        .createQuery("select id, key, session from conversation where not ended")
                        .map((row, _) -> read(row))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Session> read(ResultSet row) throws SQLException {
        try {
            var id = row.getObject("id", UUID.class);
            var key = row.getObject("key", UUID.class);
            return Optional.of(SessionCodec.read(sealed.openBytes(key, id, row.getBytes("session"))));
        } catch (KeyDestroyedException | UnreadableException | SecurityException e) {
            return Optional.empty();
        }
    }
}
