package org.beenthere.app.practice;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.storage.Connections;
import org.beenthere.chat.Message;
import org.jdbi.v3.core.Jdbi;

/** What the practice platform stores: chats and home views, sealed with a key of their own, and how far its clock was moved. */
final class PracticeStore implements AutoCloseable {

    private static final String ENTRY = "entry.content";
    private static final String ENTRY_PERSON = "entry.person";
    private static final String ENTRY_KEY = "entry.key";
    private static final String HOME = "home.view";
    private static final String HOME_PERSON = "home.person";

    /**
     * A message in a chat.
     *
     * @param chosen the answer that was given; empty while there is none
     */
    record Entry(String key, boolean fromBot, Instant at, Message message, String chosen) {}

    private final HikariDataSource connections;
    private final ChatKey seal;
    private final Jdbi jdbi;

    private PracticeStore(HikariDataSource connections, ChatKey seal) {
        this.connections = connections;
        this.seal = seal;
        this.jdbi = Jdbi.create(connections);
    }

    /**
     * Opens the store; makes what is missing. Where the key is, the chats are begun anew.
     *
     * @param keys the folder of the key
     */
    static PracticeStore open(DatabaseUrl where, Path keys) {
        var seal = ChatKey.open(keys);
        try {
            var store = new PracticeStore(Connections.pool(where), seal);
            store.makeTables();
            return store;
        } catch (RuntimeException e) {
            seal.close();
            throw e;
        }
    }

    private void makeTables() {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    create table if not exists entry (
                        id bigint generated always as identity primary key, person bytea not null,
                        key bytea not null unique, content bytea not null)""");
            handle.execute("create index if not exists entry_person on entry (person, id)");
            handle.execute("""
                    create table if not exists home (
                        person bytea primary key, version bigint not null, view bytea not null)""");
            handle.execute("create table if not exists clock (ahead_seconds bigint not null)");
            handle.execute("insert into clock select 0 where not exists (select 1 from clock)");
            handle.execute("create table if not exists to_be_forgotten (since timestamptz not null)");
            if (seal.isFresh()) {
                handle.execute("truncate entry, home");
            }
        });
    }

    /** Adds a message, unless one with its key is there: after a crash, a message may be sent again. */
    void add(String person, String key, boolean fromBot, Instant at, Message message) {
        var row = seal.pseudonym(ENTRY_KEY, key);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into entry (person, key, content) values (:person, :key, :content)
                        on conflict (key) do nothing""")
                .bind("person", seal.pseudonym(ENTRY_PERSON, person))
                .bind("key", row)
                .bind("content", sealed(row, new Entry(key, fromBot, at, message, "")))
                .execute());
    }

    /** Replaces the texts of a message, and marks it as answered. */
    void replace(String key, Message.Replace replace) {
        var row = seal.pseudonym(ENTRY_KEY, key);
        jdbi.useTransaction(handle -> handle.createQuery("select content from entry where key = :key for update")
                .bind("key", row)
                .mapTo(byte[].class)
                .findOne()
                .map(content -> entry(row, content))
                .map(kept -> new Entry(key, kept.fromBot(), kept.at(), replace.in(kept.message()), replace.chosen()))
                .ifPresent(changed -> handle.createUpdate("update entry set content = :content where key = :key")
                        .bind("key", row)
                        .bind("content", sealed(row, changed))
                        .execute()));
    }

    private byte[] sealed(byte[] row, Entry entry) {
        return seal.seal(ENTRY, HexFormat.of().formatHex(row), entry);
    }

    private Entry entry(byte[] row, byte[] sealed) {
        return seal.open(ENTRY, HexFormat.of().formatHex(row), sealed, Entry.class);
    }

    /** Stores a home view, unless a newer version is there. */
    void show(String person, Message.View view) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into home (person, version, view) values (:person, :version, :view)
                        on conflict (person) do update set version = excluded.version, view = excluded.view
                        where home.version < excluded.version""")
                .bind("person", seal.pseudonym(HOME_PERSON, person))
                .bind("version", view.version())
                .bind("view", seal.seal(HOME, person, view))
                .execute());
    }

    Optional<Message.View> home(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select view from home where person = :person")
                .bind("person", seal.pseudonym(HOME_PERSON, person))
                .mapTo(byte[].class)
                .map(view -> (Message.View) seal.open(HOME, person, view, Message.class))
                .findOne());
    }

    List<Entry> chat(String person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select key, content from entry where person = :person order by id")
                        .bind("person", seal.pseudonym(ENTRY_PERSON, person))
                        .map((row, _) -> entry(row.getBytes("key"), row.getBytes("content")))
                        .list());
    }

    Duration ahead() {
        return Duration.ofSeconds(jdbi.withHandle(handle -> handle.createQuery("select ahead_seconds from clock")
                .mapTo(Long.class)
                .one()));
    }

    Duration moveOn(Duration by) {
        return Duration.ofSeconds(jdbi.withHandle(handle -> handle.createQuery(
                        "update clock set ahead_seconds = ahead_seconds + :by returning ahead_seconds")
                .bind("by", by.toSeconds())
                .mapTo(Long.class)
                .one()));
    }

    /** Marks that everything is to be forgotten, so that the next start can finish what a crash interrupts. */
    void markToBeForgotten() {
        jdbi.useHandle(handle -> handle.execute("insert into to_be_forgotten values (now())"));
    }

    boolean isToBeForgotten() {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1 from to_be_forgotten)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Destroys chats, home views and the mark. The clock stays: practice time never goes back. */
    void forget() {
        seal.replace();
        jdbi.useHandle(handle -> handle.execute("truncate entry, home, to_be_forgotten"));
    }

    @Override
    public void close() {
        connections.close();
        seal.close();
    }
}
