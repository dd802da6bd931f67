package org.beenthere.postgres;

import java.util.UUID;
import org.beenthere.store.Json;
import org.beenthere.store.Seal;

/** Seals values for a column of a row, and opens them: bound to table, column and row, so that none can be moved. */
final class Sealed {

    private final Seal seal;
    private final String column;

    Sealed(Seal seal, String column) {
        this.seal = seal;
        this.column = column;
    }

    byte[] close(UUID key, Object row, Object value) {
        return closeBytes(key, row, Json.write(value));
    }

    <T> T open(UUID key, Object row, byte[] sealed, Class<T> type) {
        return Json.read(openBytes(key, row, sealed), type);
    }

    byte[] closeBytes(UUID key, Object row, byte[] plain) {
        return seal.seal(key, column + "/" + row, plain);
    }

    byte[] openBytes(UUID key, Object row, byte[] sealed) {
        return seal.open(key, column + "/" + row, sealed);
    }
}
