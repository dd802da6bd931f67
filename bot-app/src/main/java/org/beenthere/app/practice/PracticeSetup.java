package org.beenthere.app.practice;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;

/** Opens the practice room, with a bot of its own. */
public final class PracticeSetup {

    /** The database of what the practice platform stores, beside the bot's own. */
    private static final String DATABASE = "practice_room";

    /** The folder of the key of what it stores, in the data folder. */
    private static final String CHAT_KEY = "practice-chats";

    private PracticeSetup() {}

    /**
     * Opens the room and greets everybody.
     *
     * @param onDeath told of an error after which the process should end
     * @param progress prints a line
     * @throws org.beenthere.app.CannotStart if the user can mend what is in the way; everything is closed again
     */
    public static PracticeRoom open(
            Settings settings, OpenDatabase database, Consumer<Error> onDeath, Consumer<String> progress) {
        var site = SiteFolder.of(
                settings,
                InstantSource.system().instant().atZone(ZoneOffset.UTC).toLocalDate());
        var people = PracticePeople.of(site.site().roster());
        var store = PracticeStore.open(storeUrl(database), settings.dataFolder().resolve(CHAT_KEY));
        try {
            var room = assemble(settings, database, site, people, store, progress);
            try {
                room.begin(onDeath);
                return room;
            } catch (RuntimeException e) {
                room.close();
                throw e;
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static DatabaseUrl storeUrl(OpenDatabase database) {
        var embedded = database.embedded()
                .orElseThrow(() -> new IllegalStateException("practice runs on the embedded database"));
        embedded.createDatabaseIfMissing(DATABASE);
        return new DatabaseUrl(embedded.jdbcUrl(DATABASE), embedded.user(), embedded.password());
    }

    private static PracticeRoom assemble(
            Settings settings,
            OpenDatabase database,
            SiteFolder site,
            PracticePeople people,
            PracticeStore store,
            Consumer<String> progress) {
        var clock = new PracticeClock(store, InstantSource.system());
        var changes = new ChangeNotifier();
        var platform =
                new PracticePlatform(store, clock, user -> people.find(user).isPresent(), changes::tell);
        var counted = new CountingKeyStore[1];
        var runtime = BotRuntime.open(
                settings,
                database,
                site,
                Map.of(PracticePlatform.NAME, platform),
                clock,
                keys -> counted[0] = new CountingKeyStore(keys),
                progress);
        runtime.scripts().onChange(changes::tell);
        var contents = new DatabaseContents(runtime.connections(), counted[0]);
        return new PracticeRoom(store, clock, changes, site.site(), people, runtime, contents);
    }
}
