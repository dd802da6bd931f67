package org.beenthere.postgres.sealing;

import java.util.UUID;
import org.beenthere.store.Json;
import org.beenthere.store.Seal;

/**
 * Seals the values of a column. Each is bound to table, column and row: moved elsewhere, it does not open. Each is padded
 * first, so that its length tells little of it.
 */
public final class SealedColumn {

    private final Seal seal;
    private final String column;

    /** @param column with its table, such as {@code peer_case.content} */
    public SealedColumn(Seal seal, String column) {
        this.seal = seal;
        this.column = column;
    }

    /** Seals a value as JSON. */
    public byte[] seal(UUID key, Object row, Object value) {
        return sealBytes(key, row, Json.write(value));
    }

    /** Opens a value that was sealed as JSON. */
    public <T> T open(UUID key, Object row, byte[] sealed, Class<T> type) {
        return Json.read(openBytes(key, row, sealed), type);
    }

    public byte[] sealBytes(UUID key, Object row, byte[] plain) {
        return sealBytes(key, row, plain, Padding.sizeOf(plain.length));
    }

    /** @param size to which it is padded, at least {@link Padding#sizeOf} of its length */
    public byte[] sealBytes(UUID key, Object row, byte[] plain, int size) {
        return seal.seal(key, context(row), Padding.pad(plain, size));
    }

    public byte[] openBytes(UUID key, Object row, byte[] sealed) {
        return Padding.unpad(seal.open(key, context(row), sealed));
    }

    /** Seals under another key what was sealed under one. */
    public byte[] sealAnew(UUID old, UUID fresh, Object row, byte[] sealed) {
        return seal.seal(fresh, context(row), seal.open(old, context(row), sealed));
    }

    private String context(Object row) {
        return column + "/" + row;
    }
}
