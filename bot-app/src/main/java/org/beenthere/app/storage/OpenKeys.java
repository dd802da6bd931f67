package org.beenthere.app.storage;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.store.KeysAwayException;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.KeyFolderException;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.KeysetException;
import org.beenthere.vault.Vault;

/** The key store and the vault, opened and checked to belong to this database. */
public final class OpenKeys implements AutoCloseable {

    private final KeyFolder store;
    private final Vault vault;

    private OpenKeys(KeyFolder store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /**
     * Opens both. With a new database they are bound to it, after every other check has passed.
     *
     * @throws CannotStart if either is missing or belongs to another database
     */
    public static OpenKeys open(Settings settings, DataSource connections) {
        var row = DatabaseIdentity.read(connections);
        try {
            refuseToReplaceKeyset(settings, row);
            var folder = settings.keys();
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

    private static OpenKeys open(
            Settings settings, DataSource connections, KeyFolder store, Optional<DatabaseIdentity> known) {
        if (known.isEmpty() && store.boundTo().isPresent()) {
            throw new CannotStart("The key store " + settings.keys() + " belongs to another database, and this one is"
                    + " new: put the data back, or name an empty folder in BEENTHERE_KEYS.");
        }
        var vault = new Vault(keyset(settings), store);
        var row = known.orElseGet(() -> DatabaseIdentity.write(
                connections, store.id(), vault.indexFingerprint(), ModeCheck.nameOf(settings.mode())));
        if (!row.keyStore().equals(store.id())) {
            throw new CannotStart("The key store " + settings.keys()
                    + " belongs to another database: set BEENTHERE_KEYS to the one that belongs to this. If that is lost for"
                    + " good, see ./beenthere keys adopt --help");
        }
        checkKeyset(settings, vault, row);
        store.bindTo(row.id());
        return new OpenKeys(store, vault);
    }

    /** @throws CannotStart if the keyset is not the one that the database was made with */
    public static void checkKeyset(Settings settings, Vault vault, DatabaseIdentity row) {
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

    /** Practice makes a missing keyset, but never for data that a new one could not read. */
    private static void refuseToReplaceKeyset(Settings settings, Optional<DatabaseIdentity> row) {
        if (settings.mode() == Mode.PRACTICE && row.isPresent() && Files.notExists(settings.keyset())) {
            throw new CannotStart("The keyset " + settings.keyset() + " is gone: put it back, or remove "
                    + settings.dataFolder() + " and " + settings.keys() + " to begin anew.");
        }
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
