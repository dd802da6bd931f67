package org.beenthere.app.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;
import org.beenthere.files.PrivateFiles;

/** Unpacks PostgreSQL's programs into the data folder, once. */
final class Unpacking {

    private Unpacking() {}

    /**
     * The programs of the archive that this version brings along. Those of older versions are deleted.
     *
     * @param progress prints a line where they are unpacked
     * @throws CannotStart if there is no archive for this machine, or no room for it
     */
    static Programs programsIn(DataFolder folder, Consumer<String> progress) {
        List<String> wrapper = RootWrapper.ofThisUser();
        ProgramArchive archive = ProgramArchive.ofThisMachine();
        try {
            Path ready = folder.programs().resolve(archive.fingerprint());
            if (!Files.isDirectory(ready)) {
                progress.accept("Unpacking PostgreSQL…");
                deleteAllIn(folder.programs());
                Path making = folder.programs().resolve(archive.fingerprint() + ".making");
                PrivateFiles.makeFolder(making);
                archive.unpackInto(making);
                Files.move(making, ready, ATOMIC_MOVE);
            }
            return new Programs(ready, wrapper);
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL could not be unpacked into " + folder.programs() + " (" + e.getMessage()
                            + "): it needs 100 MB there.",
                    e);
        }
    }

    private static void deleteAllIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> older = Files.list(folder)) {
            for (Path path : older.toList()) {
                FolderTree.delete(path);
            }
        }
    }
}
