package org.beenthere.postgres;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * What the database remembers of the keys it belongs to.
 *
 * @param id the database's own id
 * @param keyStore the id of the key store
 * @param indexKey the fingerprint of the index key
 */
public record HouseRow(UUID id, UUID keyStore, byte[] indexKey) {

    /** The row; empty in a database that is new. */
    public static Optional<HouseRow> read(DataSource connections) {
        return Jdbi.create(connections)
                .withHandle(handle -> handle.createQuery("select id, key_store, index_key from house")
                        .map((row, _) -> new HouseRow(
                                row.getObject("id", UUID.class),
                                row.getObject("key_store", UUID.class),
                                row.getBytes("index_key")))
                        .findOne());
    }

    /** Writes the row of a database that is new. Of two nodes that start at once, one does, and both read it. */
    public static HouseRow write(DataSource connections, UUID keyStore, byte[] indexKey) {
        Jdbi.create(connections)
                .useHandle(handle -> handle.createUpdate("""
                        insert into house (id, key_store, index_key) values (:id, :keyStore, :indexKey)
                        on conflict do nothing""")
                        .bind("id", UUID.randomUUID())
                        .bind("keyStore", keyStore)
                        .bind("indexKey", indexKey)
                        .execute());
        return read(connections).orElseThrow();
    }
}
