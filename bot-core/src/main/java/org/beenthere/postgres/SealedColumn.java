package org.beenthere.postgres;

import java.util.UUID;
import org.beenthere.store.Json;
import org.beenthere.store.Seal;

/** Seals the values of a column. Each is bound to table, column and row: moved elsewhere, it does not open. */
final class SealedColumn {

    private final Seal seal;
    private final String column;

    /** @param column with its table, such as {@code account.address} */
    SealedColumn(Seal seal, String column) {
        this.seal = seal;
        this.column = column;
    }

    /** Seals a value as JSON. */
    byte[] seal(UUID key, Object row, Object value) {
        return sealBytes(key, row, Json.write(value));
    }

    /** Opens a value that was sealed as JSON. */
    <T> T open(UUID key, Object row, byte[] sealed, Class<T> type) {
        return Json.read(openBytes(key, row, sealed), type);
    }

    byte[] sealBytes(UUID key, Object row, byte[] plain) {
        return seal.seal(key, column + "/" + row, plain);
    }

    byte[] openBytes(UUID key, Object row, byte[] sealed) {
        return seal.open(key, column + "/" + row, sealed);
    }
}
