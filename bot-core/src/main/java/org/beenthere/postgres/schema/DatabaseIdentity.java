package org.beenthere.postgres.schema;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Which database this is, and which keys belong to it: its single row of {@code house}.
 *
 * @param id the database's own id
 * @param keyStore the id of the key store
 * @param indexKey the fingerprint of the index key
 * @param mode {@link #PRACTICE} or {@link #SERVE}
 */
public record DatabaseIdentity(UUID id, UUID keyStore, byte[] indexKey, String mode) {

    /** Data of the practice room. */
    public static final String PRACTICE = "practice";

    /** Data of real people. */
    public static final String SERVE = "serve";

    /** Reads it; empty in a new database, which may have no tables yet. */
    public static Optional<DatabaseIdentity> read(DataSource connections) {
        return Jdbi.create(connections).withHandle(handle -> {
            boolean made = handle.createQuery("select to_regclass('house') is not null")
                    .mapTo(Boolean.class)
                    .one();
            return !made
                    ? Optional.empty()
                    : handle.createQuery("select id, key_store, index_key, mode from house")
                            .map((row, _) -> new DatabaseIdentity(
                                    row.getObject("id", UUID.class),
                                    row.getObject("key_store", UUID.class),
                                    row.getBytes("index_key"),
                                    row.getString("mode")))
                            .findOne();
        });
    }

    /** Gives a new database its identity. Of two nodes that start at once one writes it, and both get what was written. */
    public static DatabaseIdentity write(DataSource connections, UUID keyStore, byte[] indexKey, String mode) {
        Jdbi.create(connections)
                .useHandle(handle -> handle.createUpdate("""
                        insert into house (id, key_store, index_key, mode) values (:id, :keyStore, :indexKey, :mode)
                        on conflict do nothing""")
                        .bind("id", UUID.randomUUID())
                        .bind("keyStore", keyStore)
                        .bind("indexKey", indexKey)
                        .bind("mode", mode)
                        .execute());
        return read(connections).orElseThrow();
    }

    /** Has the database belong to another key store from now on. */
    public static void changeKeyStore(DataSource connections, UUID keyStore) {
        Jdbi.create(connections)
                .useHandle(handle -> handle.createUpdate("update house set key_store = :keyStore")
                        .bind("keyStore", keyStore)
                        .execute());
    }
}
