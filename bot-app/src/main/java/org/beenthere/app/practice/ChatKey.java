package org.beenthere.app.practice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.beenthere.app.CannotStart;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Seal;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.KeyFolderException;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.KeysetException;
import org.beenthere.vault.Vault;

/**
 * The key of the practice room's chats, in a folder beside the database: one key at a time. Chats name people and requests,
 * and stand in the same files and the same log as what the bot has promised to forget. What was sealed before
 * {@link #replace} cannot be read again from any of those.
 */
final class ChatKey implements AutoCloseable {

    private final KeyFolder folder;
    private final Seal seal;
    private final boolean fresh;
    private volatile UUID key;

    private ChatKey(KeyFolder folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
        var known = folder.madeBefore(Instant.MAX);
        this.fresh = known.size() != 1;
        if (fresh) {
            replace();
        } else {
            key = known.getFirst();
        }
    }

    /**
     * Opens the key of a folder; makes what is missing.
     *
     * @throws CannotStart if the folder is in use or cannot be used
     */
    static ChatKey open(Path path) {
        try {
            var folder = KeyFolder.openOrMake(path);
            try {
                return new ChatKey(folder, new Vault(keyset(path.resolve("keyset"), folder), folder));
            } catch (RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (KeyFolderException | KeysetException | KeysAwayException e) {
            throw new CannotStart(e.getMessage());
        }
    }

    /** A key that was wrapped by a keyset which is gone is gone too. */
    private static Keyset keyset(Path file, KeyFolder folder) {
        if (Files.notExists(file)) {
            destroyAll(folder);
            Keyset.create(file);
        }
        return Keyset.read(file);
    }

    private static void destroyAll(KeyFolder folder) {
        folder.madeBefore(Instant.MAX).forEach(folder::destroy);
    }

    /** Whether this opening made the key, so that what was sealed before cannot be read any more. */
    boolean isFresh() {
        return fresh;
    }

    /** Destroys the key and makes another. */
    void replace() {
        destroyAll(folder);
        key = seal.newDayKey();
    }

    /**
     * What stands for a text in a column, so that rows are found by it: always the same under one key.
     *
     * @param column with its table, such as {@code entry.person}
     */
    byte[] pseudonym(String column, String text) {
        return seal.pseudonym(key, column, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Seals a value as JSON, padded.
     *
     * @param column with its table
     * @param row what tells it from the others
     */
    byte[] seal(String column, String row, Object value) {
        return new SealedColumn(seal, column).seal(key, row, value);
    }

    <T> T open(String column, String row, byte[] sealed, Class<T> type) {
        return new SealedColumn(seal, column).open(key, row, sealed, type);
    }

    @Override
    public void close() {
        folder.close();
    }
}
