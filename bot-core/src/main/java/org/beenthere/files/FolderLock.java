package org.beenthere.files;

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

/** One process's hold on a folder. The operating system releases it when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    // POSIX: a process that opens and closes a locked file a second time loses the lock. So a second try within this
    // process must be refused before the file is opened.
    private static final Set<Object> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Object folder;
    private final FileChannel channel;

    private FolderLock(Object folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes a folder that exists.
     *
     * @param name of the lock file in it, which is made where it is missing and stays there
     * @return empty where somebody else has the folder, in this process or another
     */
    public static Optional<FolderLock> take(Path path, String name) throws IOException {
        Object folder = identity(path);
        if (!HELD_HERE.add(folder)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = lock(folder, path.resolve(name));
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

    /**
     * Releases the folder. Closing twice does nothing.
     *
     * @throws UncheckedIOException where the lock file cannot be closed; the folder then stays held by this process
     */
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

    // Several paths may lead to the same folder.
    private static Object identity(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return Objects.requireNonNullElse(key, folder.toRealPath());
    }
}
