package org.beenthere.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import org.beenthere.app.CannotStart;

/** A data folder held by this process alone. The operating system lets go of it however the process ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Makes the folder where it is missing, and takes it.
     *
     * @throws CannotStart if another process has it, or it cannot be written to
     */
    static FolderLock take(DataFolder folder) {
        try {
            PrivateFiles.createFolder(folder.path());
            FileChannel file = FileChannel.open(folder.lock(), CREATE, WRITE);
            if (isTaken(file)) {
                file.close();
                throw new CannotStart("Another BeenThere is using the data folder " + folder.path()
                        + ": stop it first, or name another folder in BEENTHERE_DATA.");
            }
            return new FolderLock(file);
        } catch (IOException e) {
            String reason = Files.exists(folder.path()) && !Files.isDirectory(folder.path())
                    ? "it is not a folder"
                    : "it cannot be written to";
            throw new CannotStart(
                    "The data folder " + folder.path() + " is of no use: " + reason
                            + ". Mend that, or name another folder in BEENTHERE_DATA.",
                    e);
        }
    }

    private static boolean isTaken(FileChannel file) throws IOException {
        try {
            return file.tryLock() == null;
        } catch (OverlappingFileLockException sameProcess) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // the end of the process lets go of it all the same
        }
    }
}
