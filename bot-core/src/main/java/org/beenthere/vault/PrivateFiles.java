package org.beenthere.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that their owner alone can read, and that survive a crash once written. */
final class PrivateFiles {

    /** How the name of a half-written file ends. */
    static final String TEMPORARY = ".tmp";

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private PrivateFiles() {}

    /** Writes a file whole, or not at all, over the one that is there. Durable on return. */
    static void write(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file, content);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folderOf(file));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a new file whole, or not at all. Durable on return.
     *
     * @throws FileAlreadyExistsException where there is one, which is left as it is
     */
    static void writeNew(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file, content);
        try {
            moveToNew(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sync(folderOf(file));
    }

    /**
     * Gives a file its final name, which it may keep beside its own.
     *
     * @throws FileAlreadyExistsException where another has that name, even if since a moment ago
     */
    static void moveToNew(Path temporary, Path file) throws IOException {
        try {
            // A rename would replace a file that came in between; a second name for the same file is refused then.
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(temporary, file);
        }
    }

    /** Makes a folder, and those above it, for the owner alone. Durable on return. */
    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folderOf(folder);
        makeFolder(above);
        try {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker, unless what is there is a file.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        sync(above);
    }

    /** Whether group or others can read or write it. False where the file system knows no such rights. */
    static boolean openToOthers(Path path) throws IOException {
        return posix(path) && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
    }

    /** Makes durable which files a folder has. */
    static void sync(Path folder) throws IOException {
        // Elsewhere a folder cannot be opened as a file; such systems keep its entries by themselves.
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The rights of a new file of the owner alone: they hold from the moment it is there. */
    static FileAttribute<?>[] ownerOnly(Path path) {
        return ownerOnly(path, "rw-------");
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static Path temporary(Path file, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(folderOf(file), "." + file.getFileName(), TEMPORARY, ownerOnly(file));
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private static Path folderOf(Path path) {
        return path.toAbsolutePath().getParent();
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
