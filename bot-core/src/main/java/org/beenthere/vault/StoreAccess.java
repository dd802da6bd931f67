package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beenthere.store.KeysAwayException;

/**
 * Runs file operations in a key folder only while the store that was opened there still is the one in it, and for a second at
 * most: a network drive that hangs counts as away, so that whoever waits can be told.
 */
final class StoreAccess {

    private static final Duration WITHIN = Duration.ofSeconds(1);

    /** Operations at once. Those that hang cannot be ended; once so many do, every further one is refused at once. */
    private static final int MOST = 64;

    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            MOST,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("key-folder-", 0).factory());

    private final Path folder;
    private final UUID id;
    private volatile boolean closed;

    /** What the metadata was when it was last read as this store's, so that the same is not parsed each time. */
    private volatile byte[] ours = {};

    StoreAccess(Path folder, UUID id) {
        this.folder = folder;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    /**
     * Runs an operation.
     *
     * @throws KeysAwayException where the store was missing before or after, was closed, did not answer within a second, or
     *     could not be read or written
     */
    <T> T run(Operation<T> operation) {
        try {
            return threads.submit(() -> inSameStore(operation)).get(WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException | RejectedExecutionException e) {
            throw new KeysAwayException("the key folder does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeysAwayException("interrupted", e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case Error error -> throw error;
            case RuntimeException own -> own;
            default -> new KeysAwayException("the key folder cannot be reached", cause);
        };
    }

    private <T> T inSameStore(Operation<T> operation) throws IOException {
        requireSameStore();
        T result = operation.run();
        // The folder may have been unmounted meanwhile: then a key only seemed to be absent, kept or destroyed.
        requireSameStore();
        return result;
    }

    /** Refuses every operation from now on. */
    void close() {
        closed = true;
        threads.shutdown();
    }

    private void requireSameStore() throws IOException {
        if (closed) {
            throw new IOException("it was closed");
        }
        byte[] metadata = Files.readAllBytes(StoreMetadata.in(folder));
        if (Arrays.equals(metadata, ours)) {
            return;
        }
        if (!StoreMetadata.parse(metadata).id().equals(id)) {
            throw new IOException("another store is in its place");
        }
        ours = metadata;
    }

    /** What may fail as files do. */
    @FunctionalInterface
    interface Operation<T> {
        T run() throws IOException;
    }
}
