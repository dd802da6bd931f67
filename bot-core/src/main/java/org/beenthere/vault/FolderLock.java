package org.beenthere.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process's hold on a key folder. The operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    static final String FILE = "store.lock";

    // Who opens and closes a locked file once more in the same process loses the lock (POSIX): it must not come to
    // that.
    private static final Set<Object> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Object folder;
    private final FileChannel channel;

    private FolderLock(Object folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes hold of a folder, or answers empty where somebody else has it, in this process or another. */
    static Optional<FolderLock> take(Path path) throws IOException {
        Object folder = identity(path);
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = lock(folder, path.resolve(FILE));
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(folder);
            }
        }
    }

    private static Optional<FolderLock> lock(Object folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFiles.ownerOnly(file));
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new FolderLock(folder, channel));
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
            HELD_HERE.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The same folder may be reached by several paths.
    private static Object identity(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return Objects.requireNonNullElse(key, folder.toRealPath());
    }
}
