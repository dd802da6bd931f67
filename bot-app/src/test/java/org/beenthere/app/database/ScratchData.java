package org.beenthere.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A data folder for one test. The programs are unpacked once for all of them. */
public final class ScratchData implements AutoCloseable {

    private static final Path PROGRAMS = unpackOnce();

    private final Path folder;
    private final List<String> said = new ArrayList<>();

    ScratchData(Path folder) throws IOException {
        this.folder = folder;
        linkProgramsInto(folder);
    }

    /** Puts a database in that nobody has used yet: making one takes longer than most of what is done with it. */
    ScratchData withDatabase() throws IOException {
        copy(Made.DATABASE, folder.resolve("database"));
        return this;
    }

    EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, said::add);
    }

    /** The lines of progress of all starts so far. */
    List<String> said() {
        return said;
    }

    Path resolve(String path) {
        return folder.resolve(path);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        Files.delete(folder.resolve("programs"));
    }

    /** An empty folder, deleted when the tests end. */
    public static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("beenthere-scratch");
            ShutdownCleanup.add(() -> deleteQuietly(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links the programs into a data folder that another process will start. */
    public static void linkProgramsInto(Path folder) throws IOException {
        Files.createSymbolicLink(Files.createDirectories(folder).resolve("programs"), PROGRAMS);
    }

    /** The programs and a database that nobody has used yet, for a data folder that some other process starts. */
    public static void prepare(Path folder) throws IOException {
        linkProgramsInto(folder);
        copy(Made.DATABASE, folder.resolve("database"));
    }

    /** Copies a folder and all that is in it, with who may read it. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Path unpackOnce() {
        try {
            Path shared = Files.createTempDirectory("beenthere-programs");
            Unpacking.programsIn(new DataFolder(shared), line -> {});
            ShutdownCleanup.add(() -> deleteQuietly(shared));
            return shared.resolve("programs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteQuietly(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            // a temporary folder: the operating system deletes it
        }
    }

    /** A database, made once. It remembers no port, so that no two of its copies want the same. */
    private static final class Made {

        private static final Path DATABASE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("beenthere-database");
                linkProgramsInto(folder);
                EmbeddedDatabase.start(folder, line -> {}).close();
                Files.delete(folder.resolve("database/port"));
                ShutdownCleanup.add(() -> deleteQuietly(folder));
                return folder.resolve("database");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
