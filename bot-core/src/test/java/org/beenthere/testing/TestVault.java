package org.beenthere.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.beenthere.postgres.PostgresDatabase;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/** Keys for a database without a bot. */
public final class TestVault {

    private TestVault() {}

    /** A vault whose keys are in a folder, with a day key for a database. */
    public static Vault in(Path folder, DataSource connections) {
        Keyset.create(folder.resolve("keyset.json"));
        var keys = KeyFolder.openOrMake(folder.resolve("keys"));
        keys.close();
        var vault = new Vault(
                Keyset.read(folder.resolve("keyset.json")), KeyFolder.openWithoutLock(folder.resolve("keys")));
        try (var database = new PostgresDatabase(connections, vault)) {
            database.inTransaction(
                    Duration.ofSeconds(10),
                    tx -> tx.dayKeys().begin(vault.newDayKey(), TestBot.MONDAY_AT_TEN, LocalDate.of(2026, 11, 23), 90));
        }
        return vault;
    }
}
