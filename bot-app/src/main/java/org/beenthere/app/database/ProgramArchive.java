package org.beenthere.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.beenthere.app.CannotStart;
import org.beenthere.files.PrivateFiles;

/** The archive of PostgreSQL's programs for this machine, found on the class path. */
record ProgramArchive(URL place) {

    /** @throws CannotStart if there is none for this machine */
    static ProgramArchive ofThisMachine() {
        String name = nameFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL place = ProgramArchive.class.getClassLoader().getResource(name);
        if (place == null) {
            throw new CannotStart("There is no embedded PostgreSQL for this machine (" + System.getProperty("os.name")
                    + ", " + System.getProperty("os.arch") + "): Linux and macOS on amd64 and arm64 have one."
                    + " Elsewhere, ./beenthere serve with DATABASE_URL works.");
        }
        return new ProgramArchive(place);
    }

    static String nameFor(String system, String architecture) {
        String systemName = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        return "postgres-" + systemName + "-" + machine + ".txz";
    }

    /** The checksum of the archive in hexadecimal digits: other content, another fingerprint. */
    String fingerprint() throws IOException {
        JarURLConnection connection = (JarURLConnection) place.openConnection();
        return HexFormat.of().toHexDigits((int) connection.getJarEntry().getCrc());
    }

    /** Unpacks everything into an existing folder, for its owner alone. */
    void unpackInto(Path folder) throws IOException {
        try (InputStream raw = place.openStream();
                TarArchiveInputStream archive = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.makeFolder(target);
            return;
        }
        PrivateFiles.makeFolder(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }
}
