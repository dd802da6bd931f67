package org.beenthere.app.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.KeyStoreSetting;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.HouseRow;
import org.beenthere.store.KeysAwayException;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.KeyFolderException;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.KeysetException;
import org.beenthere.vault.Vault;

/** The key store and the vault, opened and known to belong to this database. */
public final class Keys implements AutoCloseable {

    private final KeyFolder store;
    private final Vault vault;

    private Keys(KeyFolder store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /**
     * Opens both. Where the database is new they become its own; nothing is written before all else is right.
     *
     * @throws CannotStart where one is missing, or belongs to another database
     */
    public static Keys open(Settings settings, DataSource connections) {
        var row = HouseRow.read(connections);
        try {
            refuseToBeginAnew(settings, row);
            var folder = folder(settings);
            var store = row.isPresent() ? KeyFolder.open(folder) : KeyFolder.openOrMake(folder);
            try {
                return open(settings, connections, store, row);
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (KeyFolderException | KeysetException | KeysAwayException e) {
            throw new CannotStart(e.getMessage());
        }
    }

    private static Keys open(Settings settings, DataSource connections, KeyFolder store, Optional<HouseRow> known) {
        if (known.isEmpty() && store.boundTo().isPresent()) {
            throw new CannotStart("The key store " + folder(settings) + " belongs to another database, and this one is"
                    + " new: put the data back, or name an empty folder in BEENTHERE_KEYS.");
        }
        var vault = new Vault(keyset(settings), store);
        var row = known.orElseGet(() ->
                HouseRow.write(connections, store.id(), vault.indexFingerprint(), RightMode.nameOf(settings.mode())));
        if (!row.keyStore().equals(store.id())) {
            throw new CannotStart("The key store " + folder(settings)
                    + " belongs to another database: set BEENTHERE_KEYS to the one that belongs to this.");
        }
        refuseOfAnother(settings, vault, row);
        store.bindTo(row.id());
        return new Keys(store, vault);
    }

    /** @throws CannotStart where the keyset is not the one that the database was begun with */
    static void refuseOfAnother(Settings settings, Vault vault, HouseRow row) {
        if (!Arrays.equals(row.indexKey(), vault.indexFingerprint())) {
            throw new CannotStart("The keyset " + settings.keyset()
                    + " belongs to another database: set BEENTHERE_KEYSET to the one that belongs to this.");
        }
    }

    private static Keyset keyset(Settings settings) {
        if (settings.mode() == Mode.PRACTICE && Files.notExists(settings.keyset())) {
            Keyset.create(settings.keyset());
        }
        return Keyset.read(settings.keyset());
    }

    /** The practice room makes what is missing, but never for data that cannot be read with it. */
    private static void refuseToBeginAnew(Settings settings, Optional<HouseRow> row) {
        if (settings.mode() == Mode.PRACTICE && row.isPresent() && Files.notExists(settings.keyset())) {
            throw new CannotStart("The keyset " + settings.keyset() + " is gone: put it back, or remove "
                    + settings.dataFolder() + " and " + folder(settings) + " to begin anew.");
        }
    }

    /** @throws CannotStart where the settings name a key store that is no folder */
    static Path folder(Settings settings) {
        return switch (settings.keys()) {
            case KeyStoreSetting.Folder(var path) -> path;
            case KeyStoreSetting.Database _ ->
                throw new CannotStart("BEENTHERE_KEYS_URL is not spoken yet: use a folder, BEENTHERE_KEYS.");
        };
    }

    public KeyFolder store() {
        return store;
    }

    public Vault vault() {
        return vault;
    }

    @Override
    public void close() {
        store.close();
    }
}
