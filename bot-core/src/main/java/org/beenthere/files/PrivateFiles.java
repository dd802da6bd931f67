package org.beenthere.files;

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
public final class PrivateFiles {

    private static final String TEMPORARY = ".tmp";

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private PrivateFiles() {}

    /** Writes a file whole or not at all, replacing the one that is there. Durable on return. */
    public static void write(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file, content);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folderOf(file));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a new file whole or not at all. Durable on return.
     *
     * @throws FileAlreadyExistsException where there is one, which is left as it is
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        Path temporary = temporary(file, content);
        try {
            moveToNew(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        sync(folderOf(file));
    }

    /**
     * Gives a file its final name; it may keep the old one as well.
     *
     * @throws FileAlreadyExistsException where another file has that name, even one made an instant before
     */
    static void moveToNew(Path temporary, Path file) throws IOException {
        try {
            // A rename would replace a file made in the meantime; a hard link is refused instead.
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(temporary, file);
        }
    }

    /** Makes a folder and its missing parents, for the owner alone; what exists stays as it is. Durable on return. */
    public static void makeFolder(Path folder) throws IOException {
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

    /** Whether group or others can read or write it. False where the file system has no POSIX permissions. */
    public static boolean openToOthers(Path path) throws IOException {
        return posix(path) && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains);
    }

    /** Whether a file is one that is being written, or that a crash left half-written. */
    public static boolean isHalfWritten(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(TEMPORARY);
    }

    /** Makes the entries of a folder durable, so that a rename or a deletion in it survives a crash. */
    public static void sync(Path folder) throws IOException {
        // Elsewhere a folder cannot be opened as a file; such systems make its entries durable by themselves.
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The permissions of a new file for its owner alone, in force from the moment it exists. */
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
