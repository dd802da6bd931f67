package org.beenthere.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A data folder for one test. The programs are unpacked once for all of them. */
public final class ScratchData implements AutoCloseable {

    private static final Path PROGRAMS = unpackOnce();

    private final Path folder;
    private final List<String> said = new ArrayList<>();

    ScratchData(Path folder) throws IOException {
        this.folder = folder;
        Files.createSymbolicLink(folder.resolve("programs"), PROGRAMS);
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

    /** Links the programs into a data folder that another process will start. */
    public static void linkProgramsInto(Path folder) throws IOException {
        Files.createSymbolicLink(Files.createDirectories(folder).resolve("programs"), PROGRAMS);
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
}
