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

/** How a key folder is made and opened, and what is refused then. */
final class KeyFolderOpening {

    private KeyFolderOpening() {}

    static KeyFolder existing(Path folder) {
        try {
            refuseWithoutStore(folder);
            return held(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static KeyFolder beside(Path folder) {
        try {
            refuseWithoutStore(folder);
            return opened(folder, Optional.empty());
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void refuseWithoutStore(Path folder) {
        if (Files.notExists(StoreCard.in(folder))) {
            throw new KeyFolderException(folder + " holds no key store: mount it, or name the folder that does");
        }
    }

    static KeyFolder made(Path folder) {
        try {
            make(folder);
            return held(folder);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void make(Path folder) throws IOException {
        PrivateFiles.makeFolder(folder);
        if (Files.exists(StoreCard.in(folder))) {
            return;
        }
        if (!new KeyFiles(folder).none()) {
            throw new KeyFolderException(
                    folder
                            + " has files in it but no store.json: put that back, or name an empty folder or one that is not there yet");
        }
        try {
            StoreCard card = new StoreCard(UUID.randomUUID(), Optional.empty());
            PrivateFiles.writeNew(StoreCard.in(folder), card.bytes());
        } catch (FileAlreadyExistsException e) {
            // Another process made the store at the same time: it is that one.
        }
    }

    private static KeyFolder held(Path folder) throws IOException {
        FolderLock lock = FolderLock.take(folder, KeyFiles.LOCK)
                .orElseThrow(() -> new KeyFolderException(
                        folder + " is in use: stop the process that has it (several nodes need BEENTHERE_KEYS_URL)"));
        try {
            KeyFolder opened = opened(folder, Optional.of(lock));
            new KeyFiles(folder).clearLeftovers();
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
        return new KeyFolder(folder, StoreCard.read(folder).id(), lock);
    }

    private static KeyFolderException unreadable(Path folder, IOException e) {
        return new KeyFolderException(
                folder + " cannot be used as key folder (" + IoReason.of(e) + "): mend that, then try again", e);
    }
}
