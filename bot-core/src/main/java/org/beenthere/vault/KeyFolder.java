package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.files.FolderLock;
import org.beenthere.files.PrivateFiles;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.WrappedKeys;

/**
 * The key store as a folder: one file for each key, named by the key's id, which its owner alone can read. Every
 * operation checks the store's own id before and after, so that a folder which is not mounted, or another one in its
 * place, counts as away and never as one where every key was destroyed.
 */
public final class KeyFolder implements WrappedKeys, AutoCloseable {

    private final Path folder;
    private final KeyFiles files;
    private final StoreAccess store;
    private final Optional<FolderLock> lock;

    KeyFolder(Path folder, UUID id, Optional<FolderLock> lock) {
        this.folder = folder;
        this.files = new KeyFiles(folder);
        this.store = new StoreAccess(folder, id);
        this.lock = lock;
    }

    /**
     * Opens a key folder, and holds it until it is closed.
     *
     * @throws KeyFolderException where there is no key store in it (it may not be mounted), group or others can read or
     *     write it, this process or another holds it, or it cannot be read
     */
    public static KeyFolder open(Path folder) {
        return KeyFolderOpening.open(folder);
    }

    /**
     * Opens a key folder, and holds it until it is closed; makes the store where the folder is missing or empty. Only for
     * a database that belongs to no key store yet: for any other, an empty folder is one that is not mounted.
     *
     * @throws KeyFolderException as {@link #open}, and where the folder has files in it but no key store
     */
    public static KeyFolder openOrMake(Path folder) {
        return KeyFolderOpening.openOrMake(folder);
    }

    /**
     * Opens a key folder without holding it, to read from it while a bot may be running.
     *
     * @throws KeyFolderException as {@link #open}, but not where it is held
     */
    public static KeyFolder openWithoutLock(Path folder) {
        return KeyFolderOpening.openWithoutLock(folder);
    }

    @Override
    public UUID id() {
        return store.id();
    }

    /**
     * The id of the database that the store is bound to; empty where it is not bound yet.
     *
     * @throws KeysAwayException where the store cannot be read
     */
    public Optional<UUID> boundTo() {
        return store.run(() -> StoreMetadata.read(folder).database());
    }

    /**
     * Whether it holds no key.
     *
     * @throws KeysAwayException where the store cannot be read
     */
    public boolean isEmpty() {
        return madeBefore(Instant.MAX).isEmpty();
    }

    /**
     * Binds the store to a database for good. Binding it to the same one again does nothing.
     *
     * @throws KeyFolderException where it is bound to another database
     * @throws KeysAwayException where the store cannot be read or written
     */
    public synchronized void bindTo(UUID database) {
        Optional<UUID> bound = boundTo();
        if (bound.isPresent() && !bound.get().equals(database)) {
            throw new KeyFolderException(
                    folder + " belongs to another database: name the key folder of this one, or an empty folder");
        }
        if (bound.isEmpty()) {
            store.run(() -> {
                PrivateFiles.write(StoreMetadata.in(folder), new StoreMetadata(id(), Optional.of(database)).bytes());
                return database;
            });
        }
    }

    @Override
    public void put(UUID key, byte[] wrapped) {
        store.run(() -> {
            PrivateFiles.write(files.of(key), wrapped);
            return key;
        });
    }

    @Override
    public Found find(UUID key) {
        try {
            return store.run(() -> read(key));
        } catch (KeysAwayException e) {
            return new Found.Away();
        }
    }

    /** Destroys a key. The file is deleted, not overwritten: today's disks write new data elsewhere anyway. */
    @Override
    public void destroy(UUID key) {
        store.run(() -> {
            // Synced even where nothing was deleted: an earlier try may have deleted the file and got no further.
            boolean deleted = Files.deleteIfExists(files.of(key));
            PrivateFiles.sync(folder);
            return deleted;
        });
    }

    /**
     * The keys whose files were last written before an instant, by the clock of the file system.
     *
     * @throws KeysAwayException where the store cannot be read
     */
    @Override
    public List<UUID> madeBefore(Instant instant) {
        return store.run(() -> files.writtenBefore(instant));
    }

    /** Releases the folder. From now on the store answers as if the folder were away. */
    @Override
    public void close() {
        store.close();
        lock.ifPresent(FolderLock::close);
    }

    private Found read(UUID key) throws IOException {
        try {
            return new Found.Key(Files.readAllBytes(files.of(key)));
        } catch (NoSuchFileException e) {
            return new Found.Destroyed();
        }
    }
}
