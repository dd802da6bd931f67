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
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.house.DeployedScripts;
import org.beenthere.app.house.OpenHouse;
import org.beenthere.app.house.SiteFolder;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;
import org.beenthere.chat.Act;
import org.beenthere.chat.PersonRef;

/** The practice room: its people, its clock, its platform, and the house that they are in. */
public final class PracticeRoom implements AutoCloseable {

    private static final String DATABASE = "practice_room";

    private final PracticeMemory memory;
    private final PracticeClock clock;
    private final Changes changes;
    private final SiteFolder site;
    private final People people;
    private final OpenHouse house;
    private final WhatIsKnown known;
    private final PracticeActs acts;

    /** Open to all who act, shut while the room is begun anew. */
    private final ReadWriteLock door = new ReentrantReadWriteLock(true);

    private PracticeRoom(
            PracticeMemory memory,
            PracticeClock clock,
            Changes changes,
            SiteFolder site,
            OpenHouse house,
            WhatIsKnown known) {
        this.memory = memory;
        this.clock = clock;
        this.changes = changes;
        this.site = site;
        this.people = People.of(site.site().roster());
        this.house = house;
        this.known = known;
        this.acts = new PracticeActs(memory, clock, () -> house.bot().turns());
    }

    /**
     * Opens the room; everybody who was never here is greeted.
     *
     * @throws org.beenthere.app.CannotStart where something that can be mended is in the way
     */
    public static PracticeRoom open(Settings settings, OpenDatabase database, Consumer<String> progress) {
        var site = SiteFolder.of(
                settings,
                InstantSource.system().instant().atZone(ZoneOffset.UTC).toLocalDate());
        People.of(site.site().roster());
        var memory = PracticeMemory.open(memoryUrl(database));
        try {
            var room = furnished(settings, database, site, memory, progress);
            try {
                room.begin();
                return room;
            } catch (RuntimeException e) {
                room.close();
                throw e;
            }
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    private static PracticeRoom furnished(
            Settings settings,
            OpenDatabase database,
            SiteFolder site,
            PracticeMemory memory,
            Consumer<String> progress) {
        var clock = new PracticeClock(memory, InstantSource.system());
        var changes = new Changes();
        var platform = new PracticePlatform(memory, clock, isHere(site), changes::tell);
        var counted = new CountedKeys[1];
        var house = OpenHouse.open(
                settings,
                database,
                site,
                Map.of(PracticePlatform.NAME, platform),
                clock,
                keys -> counted[0] = new CountedKeys(keys),
                progress);
        house.scripts().whenChanged(changes::tell);
        var known = new WhatIsKnown(house.connections(), counted[0]);
        return new PracticeRoom(memory, clock, changes, site, house, known);
    }

    private static Predicate<String> isHere(SiteFolder site) {
        var people = People.of(site.site().roster());
        return user -> people.find(user).isPresent();
    }

    private void begin() {
        if (memory.isToBeForgotten()) {
            reset();
        } else {
            house.start();
            greet();
        }
    }

    private static DatabaseUrl memoryUrl(OpenDatabase database) {
        var embedded = database.embedded()
                .orElseThrow(() -> new IllegalStateException("practice runs on the embedded database"));
        embedded.createDatabaseIfMissing(DATABASE);
        return new DatabaseUrl(embedded.jdbcUrl(DATABASE), embedded.user(), embedded.password());
    }

    private void greet() {
        people.all().stream()
                .map(entry -> entry.account())
                .filter(account -> memory.home(account.user()).isEmpty())
                .forEach(account -> act(account, UUID.randomUUID().toString(), new Act.Greeted()));
    }

    /**
     * Hands in what somebody did.
     *
     * @return what was told from memory and could not be kept in the chat
     */
    List<Card> act(PersonRef who, String event, Act act) {
        return whileOpen(() -> {
            var outcome = acts.take(who, event, act);
            changes.tell();
            return outcome.said();
        });
    }

    private <T> T whileOpen(Supplier<T> act) {
        door.readLock().lock();
        try {
            return act.get();
        } finally {
            door.readLock().unlock();
        }
    }

    /** Moves the clock on, and wakes whatever waits for it. */
    void moveOn(Duration by) {
        clock.moveOn(by);
        house.bot().loop().wake();
        changes.tell();
    }

    /** Begins anew. Nobody does anything meanwhile; where it is cut off, the next start goes on with it. */
    void reset() {
        door.writeLock().lock();
        try {
            memory.markToBeForgotten();
            house.beginAnew(site.site().roster(), memory::forget);
        } finally {
            door.writeLock().unlock();
        }
        greet();
        changes.tell();
    }

    State state() {
        return State.of(
                people,
                memory,
                clock.instant(),
                site.site().programme().zone(),
                house.scripts().trouble().orElse(""));
    }

    WhatIsKnown.Known known() {
        return known.look();
    }

    /** The scripts that the house follows at this moment, and what is wrong with the folder where it is another. */
    DeployedScripts scripts() {
        return house.scripts();
    }

    People people() {
        return people;
    }

    Changes changes() {
        return changes;
    }

    @Override
    public void close() {
        house.close();
        memory.close();
    }
}
