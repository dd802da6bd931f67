package org.beenthere.app.storage;

import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Settings;
import org.beenthere.postgres.schema.DatabaseIdentity;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;

/**
 * Has a database whose key store is lost take a new, empty one. What the lost keys sealed cannot be read any more: the next
 * start of {@code serve} gives it up, and everybody can ask anew.
 */
public final class KeyAdoption {

    private static final String WHAT_IS_LOST =
            "Requests that are open, and what people are in the middle of, are given up"
                    + " at the next start: nobody can read them. Roster, counts and scripts stay.";

    private KeyAdoption() {}

    /**
     * Says what it means, and does it if asked to.
     *
     * @param yes whether to do it
     * @param say prints a line
     * @throws CannotStart where the database has this key store already, or the folder is not empty, is in use, or belongs
     *     to another database
     */
    public static void run(Settings settings, boolean yes, Consumer<String> say) {
        ServeDatabase.use(
                settings,
                "The database is new: the first ./beenthere serve makes a key store by itself.",
                (connections, row) -> {
                    try (var store = KeyFolder.openOrMake(settings.keys())) {
                        OpenKeys.checkKeyset(settings, new Vault(Keyset.read(settings.keyset()), store), row);
                        refuseUnlessNew(settings, store, row);
                        say.accept(WHAT_IS_LOST);
                        if (yes) {
                            DatabaseIdentity.changeKeyStore(connections, store.id());
                            store.bindTo(row.id());
                            say.accept("The database takes the key store " + settings.keys() + " from now on.");
                        } else {
                            say.accept("Nothing is changed yet. Stop the bot, then: ./beenthere keys adopt --yes");
                        }
                    }
                    return null;
                },
                say);
    }

    private static void refuseUnlessNew(Settings settings, KeyFolder store, DatabaseIdentity row) {
        if (store.id().equals(row.keyStore()) && store.boundTo().isPresent()) {
            throw new CannotStart(
                    "The key store " + settings.keys() + " is the one of this database: there is nothing to adopt.");
        }
        if (!store.isEmpty()
                || store.boundTo().filter(other -> !other.equals(row.id())).isPresent()) {
            throw new CannotStart("The key store " + settings.keys() + " holds keys or belongs to another database: set"
                    + " BEENTHERE_KEYS to a folder that is empty or not there yet.");
        }
    }
}
