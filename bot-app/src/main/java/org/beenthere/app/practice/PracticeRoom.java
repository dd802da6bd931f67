package org.beenthere.app.practice;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.deployment.DeployedScripts;
import org.beenthere.app.site.Site;
import org.beenthere.chat.Act;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;

/** The practice room: its people, its clock, its chat platform, and the bot that they talk to. */
public final class PracticeRoom implements AutoCloseable {

    private final PracticeStore store;
    private final PracticeClock clock;
    private final ChangeNotifier changes;
    private final Site site;
    private final PracticePeople people;
    private final BotRuntime runtime;
    private final DatabaseContents contents;
    private final PracticeInbox inbox;

    /** Read by every act, written by a reset. */
    private final ReadWriteLock resetLock = new ReentrantReadWriteLock(true);

    PracticeRoom(
            PracticeStore store,
            PracticeClock clock,
            ChangeNotifier changes,
            Site site,
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

    /** Starts the background work and greets everybody, so that their home is shown as it is now; finishes a reset that was interrupted. */
    void begin(Consumer<Error> onDeath) {
        runtime.onDeath(onDeath);
        if (store.isToBeForgotten()) {
            reset();
        } else {
            runtime.start();
            greet();
        }
    }

    /** Whether the bot's background work goes on and its key store can be read. */
    public boolean isWell() {
        return runtime.isWell();
    }

    /** In random order: that of the roster would tell whose rows in the database are whose. */
    private void greet() {
        var accounts =
                new ArrayList<>(people.all().stream().map(RosterEntry::account).toList());
        Collections.shuffle(accounts, new SecureRandom());
        accounts.forEach(account -> act(account, UUID.randomUUID().toString(), new Act.Greeted()));
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
            runtime.reset(site.roster(), store::forget);
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
                site.programme().zone(),
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
