package org.beenthere.app.practice;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.app.storage.Connections;
import org.beenthere.chat.Message;
import org.beenthere.store.Json;
import org.jdbi.v3.core.Jdbi;

/** What the practice platform stores: chats, home views, and how far its clock was moved. */
final class PracticeStore implements AutoCloseable {

    /**
     * A message in a chat.
     *
     * @param chosen the answer that was given; empty while there is none
     */
    record Entry(long id, String key, boolean fromBot, Instant at, Message message, String chosen) {}

    private final HikariDataSource connections;
    private final Jdbi jdbi;

    private PracticeStore(HikariDataSource connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
    }

    static PracticeStore open(DatabaseUrl where) {
        var store = new PracticeStore(Connections.pool(where));
        store.jdbi.useHandle(handle -> {
            handle.execute("""
                    create table if not exists entry (
                        id bigint generated always as identity primary key, person text not null,
                        key text not null unique, from_bot boolean not null, at timestamptz not null,
                        message bytea not null, chosen text not null)""");
            handle.execute("create index if not exists entry_person on entry (person, id)");
            handle.execute("""
                    create table if not exists home (
                        person text primary key, version bigint not null, view bytea not null)""");
            handle.execute("create table if not exists clock (ahead_seconds bigint not null)");
            handle.execute("insert into clock select 0 where not exists (select 1 from clock)");
            handle.execute("create table if not exists to_be_forgotten (since timestamptz not null)");
        });
        return store;
    }

    /** Adds a message, unless one with its key is there: after a crash, a message may be sent again. */
    void add(String person, String key, boolean fromBot, Instant at, Message message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into entry (person, key, from_bot, at, message, chosen)
                        values (:person, :key, :fromBot, :at, :message, '') on conflict (key) do nothing""")
                .bind("person", person)
                .bind("key", key)
                .bind("fromBot", fromBot)
                .bind("at", at)
                .bind("message", Json.write(message))
                .execute());
    }

    /** Replaces the texts of a message, and marks it as answered. */
    void replace(String key, Message.Replace replace) {
        jdbi.useTransaction(handle -> handle.createQuery("select message from entry where key = :key for update")
                .bind("key", key)
                .mapTo(byte[].class)
                .findOne()
                .map(kept -> replace.in(Json.read(kept, Message.class)))
                .ifPresent(changed -> handle.createUpdate(
                                "update entry set chosen = :chosen, message = :message where key = :key")
                        .bind("key", key)
                        .bind("chosen", replace.chosen())
                        .bind("message", Json.write(changed))
                        .execute()));
    }

    /** Stores a home view, unless a newer version is there. */
    void show(String person, Message.View view) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into home (person, version, view) values (:person, :version, :view)
                        on conflict (person) do update set version = excluded.version, view = excluded.view
                        where home.version < excluded.version""")
                .bind("person", person)
                .bind("version", view.version())
                .bind("view", Json.write(view))
                .execute());
    }

    Optional<Message.View> home(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select view from home where person = :person")
                .bind("person", person)
                .map((row, _) -> (Message.View) Json.read(row.getBytes("view"), Message.class))
                .findOne());
    }

    List<Entry> chat(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from entry where person = :person order by id")
                .bind("person", person)
                .map((row, _) -> new Entry(
                        row.getLong("id"),
                        row.getString("key"),
                        row.getBoolean("from_bot"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Json.read(row.getBytes("message"), Message.class),
                        row.getString("chosen")))
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

    /** Deletes chats, home views and the mark. The clock stays: practice time never goes back. */
    void forget() {
        jdbi.useHandle(handle -> handle.execute("truncate entry, home, to_be_forgotten"));
    }

    @Override
    public void close() {
        connections.close();
    }
}
