package org.beenthere.app.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.house.OpenHouse;
import org.beenthere.app.house.SiteFolder;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.settings.Settings;
import org.beenthere.chat.Act;
import org.beenthere.chat.ChatEvent;
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
            var clock = new PracticeClock(memory);
            var changes = new Changes();
            var platform = new PracticePlatform(memory, clock, changes::tell);
            var counted = new CountedKeys[1];
            var house = OpenHouse.open(
                    settings,
                    database,
                    site,
                    Map.of(PracticePlatform.NAME, platform),
                    clock,
                    keys -> counted[0] = new CountedKeys(keys),
                    progress);
            var known = new WhatIsKnown(house.connections(), counted[0]);
            var room = new PracticeRoom(memory, clock, changes, site, house, known);
            house.start();
            room.greet();
            return room;
        } catch (RuntimeException e) {
            memory.close();
            throw e;
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
        if (act instanceof Act.Typed(var text)) {
            memory.add(who.user(), "typed/" + event, false, clock.instant(), new org.beenthere.chat.Message.Say(text));
        }
        var said = new ArrayList<Card>();
        house.bot()
                .turns()
                .process(new ChatEvent(event, who, clock.instant(), act), new AnswerAtOnce(memory, clock, said));
        changes.tell();
        return said;
    }

    /** Moves the clock on, and wakes whatever waits for it. */
    void moveOn(Duration by) {
        clock.moveOn(by);
        house.bot().rounds().wake();
        changes.tell();
    }

    /** Begins anew. */
    void reset() {
        house.forgetEverything(site.site().roster());
        memory.forget();
        greet();
        changes.tell();
    }

    State state() {
        return State.of(people, memory, clock.instant(), site.site().programme().zone());
    }

    WhatIsKnown.Known known() {
        return known.look();
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
