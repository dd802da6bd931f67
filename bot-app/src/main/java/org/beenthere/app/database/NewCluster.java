package org.beenthere.app.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;
import org.beenthere.files.PrivateFiles;

/** Makes a database under another name and then renames it: a half-made one never stands in the place of a whole one. */
final class NewCluster {

    private static final String MAKING = "database.making-";
    private static final int PASSWORD_BYTES = 24;

    private NewCluster() {}

    /** Deletes what an interrupted start left half made. No server ever ran on it, so it never held data. */
    static void deleteHalfMade(DataFolder folder, Consumer<String> progress) throws IOException {
        try (Stream<Path> content = Files.list(folder.path())) {
            for (Path path : content.toList()) {
                if (path.getFileName().toString().startsWith(MAKING)) {
                    progress.accept("An earlier start was interrupted; starting over (nothing was in it yet).");
                    delete(path);
                }
            }
        }
    }

    /** @throws CannotStart if PostgreSQL cannot make one, with its reason */
    static void make(DataFolder folder, Programs programs, Consumer<String> progress) throws IOException {
        progress.accept("Making the database…");
        Path making = Files.createTempDirectory(folder.path(), MAKING);
        PrivateFiles.writeNew(DataFolder.passwordIn(making), newPassword().getBytes(UTF_8));
        Programs.Outcome outcome = programs.run(
                making,
                "initdb",
                "--pgdata=" + DataFolder.clusterIn(making),
                "--username=" + EmbeddedDatabase.USER,
                "--auth=scram-sha-256",
                "--pwfile=" + DataFolder.passwordIn(making),
                "--encoding=UTF8",
                // sorts the same on every machine, whatever locales it has
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        if (!outcome.succeeded()) {
            delete(making);
            throw new CannotStart("PostgreSQL could not make a database in " + folder.path() + ": "
                    + ServerLog.reasonIn(outcome.output()));
        }
        Path configuration = DataFolder.clusterIn(making).resolve("postgresql.conf");
        Files.writeString(configuration, "include '" + ServerSettings.FILE_NAME + "'\n", APPEND);
        Files.move(making, folder.database(), ATOMIC_MOVE);
        PrivateFiles.sync(folder.path());
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void delete(Path halfMade) {
        try {
            FolderTree.delete(halfMade);
        } catch (IOException e) {
            // an interrupted initdb may still write there: the next start deletes the rest
        }
    }
}
