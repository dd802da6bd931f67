package org.beenthere.app.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.KeyStoreSetting;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.HouseRow;
import org.beenthere.turn.KeysAwayException;
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
     * Opens both.
     *
     * @throws CannotStart where one is missing, or belongs to another database
     */
    public static Keys open(Settings settings, DataSource connections) {
        var row = HouseRow.read(connections);
        try {
            var folder = folder(settings);
            var store = row.isPresent() ? KeyFolder.open(folder) : KeyFolder.openOrMake(folder);
            try {
                return open(settings, connections, store);
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (KeyFolderException | KeysetException | KeysAwayException e) {
            throw new CannotStart(e.getMessage());
        }
    }

    private static Keys open(Settings settings, DataSource connections, KeyFolder store) {
        if (settings.mode() == Mode.PRACTICE && Files.notExists(settings.keyset())) {
            if (HouseRow.read(connections).isPresent()) {
                throw new CannotStart("The keyset " + settings.keyset()
                        + " is gone: put it back, or remove the data and the keys to begin anew.");
            }
            Keyset.create(settings.keyset());
        }
        var vault = new Vault(Keyset.read(settings.keyset()), store);
        var row = HouseRow.write(connections, store.id(), vault.indexFingerprint());
        if (!row.keyStore().equals(store.id())) {
            throw new CannotStart("The key store " + folder(settings)
                    + " belongs to another database: set BEENTHERE_KEYS to the one that belongs to this.");
        }
        if (!Arrays.equals(row.indexKey(), vault.indexFingerprint())) {
            throw new CannotStart("The keyset " + settings.keyset()
                    + " belongs to another database: set BEENTHERE_KEYSET to the one that belongs to this.");
        }
        store.bindTo(row.id());
        return new Keys(store, vault);
    }

    private static Path folder(Settings settings) {
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
