package org.beenthere.app.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.deployment.DeployedScripts;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;
import org.beenthere.chat.Act;
import org.beenthere.chat.PersonRef;

/** The practice room: its people, its clock, its chat platform, and the bot that they talk to. */
public final class PracticeRoom implements AutoCloseable {

    private static final String DATABASE = "practice_room";

    private final PracticeStore store;
    private final PracticeClock clock;
    private final ChangeNotifier changes;
    private final SiteFolder site;
    private final PracticePeople people;
    private final BotRuntime runtime;
    private final DatabaseContents contents;
    private final PracticeInbox inbox;

    /** Read by every act, written by a reset. */
    private final ReadWriteLock resetLock = new ReentrantReadWriteLock(true);

    private PracticeRoom(
            PracticeStore store,
            PracticeClock clock,
            ChangeNotifier changes,
            SiteFolder site,
            PracticePeople people,
            BotRuntime runtime,
            DatabaseContents contents) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
        this.site = site;
        this.people = people;
        this.runtime = runtime;
        this.contents = contents;
        this.inbox = new PracticeInbox(store, clock, () -> runtime.bot().turns());
    }

    /**
     * Opens the room and greets everybody who has no home view yet.
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
        var store = PracticeStore.open(storeUrl(database));
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
        return new PracticeRoom(store, clock, changes, site, people, runtime, contents);
    }

    private void begin(Consumer<Error> onDeath) {
        runtime.start(onDeath);
        if (store.isToBeForgotten()) {
            reset();
        } else {
            greet();
        }
    }

    /** Whether the bot's background work goes on and its key store can be read. */
    public boolean isWell() {
        return runtime.isWell();
    }

    private static DatabaseUrl storeUrl(OpenDatabase database) {
        var embedded = database.embedded()
                .orElseThrow(() -> new IllegalStateException("practice runs on the embedded database"));
        embedded.createDatabaseIfMissing(DATABASE);
        return new DatabaseUrl(embedded.jdbcUrl(DATABASE), embedded.user(), embedded.password());
    }

    private void greet() {
        people.all().stream()
                .map(entry -> entry.account())
                .filter(account -> store.home(account.user()).isEmpty())
                .forEach(account -> act(account, UUID.randomUUID().toString(), new Act.Greeted()));
    }

    /**
     * Hands an act to the bot.
     *
     * @param event identifies the act if it comes again
     * @return messages that the bot answered from memory and that could not be stored in the chat
     */
    List<Card> act(PersonRef who, String event, Act act) {
        return whileNotResetting(() -> {
            var outcome = inbox.take(who, event, act);
            changes.tell();
            return outcome.said();
        });
    }

    private <T> T whileNotResetting(Supplier<T> act) {
        resetLock.readLock().lock();
        try {
            return act.get();
        } finally {
            resetLock.readLock().unlock();
        }
    }

    /** Moves the clock forward, and wakes the background work that waits for it. */
    void moveOn(Duration by) {
        clock.moveOn(by);
        runtime.bot().background().wake();
        changes.tell();
    }

    /** Begins anew, while nobody can act. If the process dies meanwhile, the next start resets again. */
    void reset() {
        resetLock.writeLock().lock();
        try {
            store.markToBeForgotten();
            runtime.reset(site.site().roster(), store::forget);
        } finally {
            resetLock.writeLock().unlock();
        }
        greet();
        changes.tell();
    }

    PracticeState state() {
        return PracticeState.of(
                people,
                store,
                clock.instant(),
                site.site().programme().zone(),
                runtime.scripts().trouble().orElse(""));
    }

    DatabaseContents.Known contents() {
        return contents.read();
    }

    /** The scripts that the bot follows, and what is wrong with the watched folder. */
    DeployedScripts scripts() {
        return runtime.scripts();
    }

    PracticePeople people() {
        return people;
    }

    ChangeNotifier changes() {
        return changes;
    }

    @Override
    public void close() {
        runtime.close();
        store.close();
    }
}
