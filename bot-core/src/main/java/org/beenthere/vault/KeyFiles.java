package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.files.PrivateFiles;

/** The files in a key folder: the keys, and what a crash left behind. */
record KeyFiles(Path folder) {

    /** The file that is locked by the process that holds the folder. */
    static final String LOCK = "store.lock";

    Path of(UUID key) {
        return folder.resolve(key.toString());
    }

    /** The keys whose files were last written before an instant. */
    List<UUID> writtenBefore(Instant instant) throws IOException {
        List<UUID> keys = new ArrayList<>();
        for (Path file : all()) {
            Optional<UUID> key = key(file);
            if (key.isPresent() && writtenBefore(file, instant)) {
                keys.add(key.get());
            }
        }
        return List.copyOf(keys);
    }

    /** Whether there is nothing but what an interrupted opening leaves behind. */
    boolean isEmpty() throws IOException {
        return all().stream()
                .allMatch(file -> PrivateFiles.isHalfWritten(file) || name(file).equals(LOCK));
    }

    /**
     * Deletes half-written files. One may hold a second copy of a key that was being replaced, which destroying the key
     * would leave behind.
     */
    void deleteHalfWritten() throws IOException {
        for (Path file : all()) {
            if (PrivateFiles.isHalfWritten(file)) {
                Files.deleteIfExists(file);
            }
        }
        PrivateFiles.sync(folder);
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(all::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return all;
    }

    private static Optional<UUID> key(Path file) {
        try {
            UUID key = UUID.fromString(name(file));
            // UUID.fromString accepts "1-1-1-1-1" too.
            return Optional.of(key).filter(read -> read.toString().equals(name(file)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean writtenBefore(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            // Destroyed since the folder was listed.
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
