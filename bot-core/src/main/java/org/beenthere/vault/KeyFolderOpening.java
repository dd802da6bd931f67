package org.beenthere.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.files.FolderLock;
import org.beenthere.files.IoReason;
import org.beenthere.files.PrivateFiles;

/** Makes and opens key folders, and refuses those that cannot be trusted. */
final class KeyFolderOpening {

    private KeyFolderOpening() {}

    static KeyFolder open(Path folder) {
        try {
            refuseWithoutStore(folder);
            return held(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static KeyFolder openWithoutLock(Path folder) {
        try {
            refuseWithoutStore(folder);
            return opened(folder, Optional.empty());
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void refuseWithoutStore(Path folder) {
        if (Files.notExists(StoreMetadata.in(folder))) {
            throw new KeyFolderException(
                    folder
                            + " holds no key store: mount it, or name the folder that does; if it is lost for good, see ./beenthere keys adopt --help");
        }
    }

    static KeyFolder openOrMake(Path folder) {
        try {
            make(folder);
            return held(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void make(Path folder) throws IOException {
        PrivateFiles.makeFolder(folder);
        if (Files.exists(StoreMetadata.in(folder))) {
            return;
        }
        if (!new KeyFiles(folder).isEmpty()) {
            throw new KeyFolderException(
                    folder
                            + " has files in it but no store.json: put that back, or name an empty folder or one that is not there yet");
        }
        try {
            StoreMetadata metadata = new StoreMetadata(UUID.randomUUID(), Optional.empty());
            PrivateFiles.writeNew(StoreMetadata.in(folder), metadata.bytes());
        } catch (FileAlreadyExistsException e) {
            // Another process made the store at the same time, and that one is used.
        }
    }

    private static KeyFolder held(Path folder) throws IOException {
        FolderLock lock = FolderLock.take(folder, KeyFiles.LOCK)
                .orElseThrow(() -> new KeyFolderException(
                        folder + " is in use: stop the process that has it (several nodes need BEENTHERE_KEYS_URL)"));
        try {
            KeyFolder opened = opened(folder, Optional.of(lock));
            new KeyFiles(folder).deleteHalfWritten();
            return opened;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static KeyFolder opened(Path folder, Optional<FolderLock> lock) throws IOException {
        if (PrivateFiles.openToOthers(folder)) {
            throw new KeyFolderException(folder + " is open to others than its owner: chmod 700 " + folder);
        }
        return new KeyFolder(folder, StoreMetadata.read(folder).id(), lock);
    }

    private static KeyFolderException unreadable(Path folder, IOException e) {
        return new KeyFolderException(
                folder + " cannot be used as key folder (" + IoReason.of(e) + "): mend that, then try again", e);
    }
}
