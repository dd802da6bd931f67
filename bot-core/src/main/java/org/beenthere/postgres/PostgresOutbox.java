package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.PlatformFilter;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class PostgresOutbox implements Outbox {

    /** What is sealed of a message that was shown: the platform's handle. */
    private record Shown(String handle) {}

    private static final Logger LOG = LoggerFactory.getLogger(PostgresOutbox.class);

    /** The column of pseudonyms. */
    static final String ACCOUNT = "outbox.account";

    /** The column that messages are sealed for. */
    static final String CONTENT = "outbox.content";

    private final Handle handle;
    private final Pseudonyms account;
    private final SealedColumn content;
    private final SealedColumn shown;

    PostgresOutbox(TransactionScope scope) {
        this.handle = scope.handle();
        this.account = scope.pseudonyms(ACCOUNT);
        this.content = scope.sealed(CONTENT);
        this.shown = scope.sealed("shown.handle");
    }

    @Override
    public long add(OutboxMessage message) {
        return handle.createQuery("""
                        insert into outbox (message, conversation, account, platform, key, content, urgent, leased_until)
                        values (:message, :conversation, :account, :platform, :key, :content, :urgent, :leasedUntil)
                        returning id""")
                .bind("message", message.message())
                .bind("conversation", message.conversation())
                .bind("account", account.in(message.message()).of(message.account()))
                .bind("platform", message.platform())
                .bind("key", message.key())
                .bind("content", content.seal(message.key(), message.message(), message.content()))
                .bind("urgent", message.urgent())
                .bind("leasedUntil", message.leasedUntil())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean hasEarlier(UUID conversation, long id) {
        return handle.createQuery(
                        "select exists (select 1 from outbox where conversation = :conversation and id < :id)")
                .bind("conversation", conversation)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<OutboxMessage> lease(
            PlatformFilter platform, boolean urgentOnly, Instant now, Instant until, int most) {
        var messages = new ArrayList<OutboxMessage>();
        var unreadable = new ArrayList<Long>();
        // Only the first message of a conversation is leased, and any that is urgent: this keeps the order within a
        // conversation even between several nodes. The next one follows in the next round.
        handle.createQuery("""
                        update outbox o set leased_until = :until
                        where o.id in (
                            select i.id from outbox i
                            where i.leased_until <= :now and (i.platform = any(:platforms)) = :listed
                                and (i.urgent or not :urgentOnly and not exists (
                                    select 1 from outbox e where e.conversation = i.conversation and e.id < i.id))
                            order by i.urgent desc, i.attempts, i.id
                            for update of i skip locked limit :most)
                        returning *""")
                .bindArray("platforms", String.class, platform.names().toArray())
                .bind("listed", platform.listed())
                .bind("urgentOnly", urgentOnly)
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .map((row, _) -> read(row, unreadable))
                .forEach(found -> found.ifPresent(messages::add));
        unreadable.forEach(this::delete);
        messages.sort(Comparator.comparing(OutboxMessage::urgent)
                .reversed()
                .thenComparing(OutboxMessage::attempts)
                .thenComparing(OutboxMessage::id));
        return messages;
    }

    @Override
    public void delete(long id) {
        handle.createUpdate("delete from outbox where id = :id").bind("id", id).execute();
    }

    @Override
    public void leave(long id, Instant now) {
        handle.createUpdate("update outbox set leased_until = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    @Override
    public void renew(Collection<Long> ids, Instant until) {
        handle.createUpdate("update outbox set leased_until = :until where id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .bind("until", until)
                .execute();
    }

    @Override
    public void putOff(long id, Instant until) {
        handle.createUpdate("update outbox set leased_until = :until, attempts = attempts + 1 where id = :id")
                .bind("id", id)
                .bind("until", until)
                .execute();
    }

    @Override
    public void shown(String message, UUID conversation, UUID key, String given) {
        handle.createUpdate("""
                        insert into shown (message, conversation, handle)
                        select :message, id, :handle from conversation where id = :conversation
                        on conflict (message) do update set handle = excluded.handle""")
                .bind("message", message)
                .bind("conversation", conversation)
                .bind("handle", shown.seal(key, message, new Shown(given)))
                .execute();
    }

    @Override
    public Optional<String> handle(String message, UUID conversation, UUID key) {
        return handle.createQuery("select handle from shown where message = :message and conversation = :conversation")
                .bind("message", message)
                .bind("conversation", conversation)
                .mapTo(byte[].class)
                .findOne()
                .flatMap(kept -> given(key, message, kept));
    }

    /** Where a handle cannot be read any more, the question it leads to stays as it is. */
    private Optional<String> given(UUID key, String message, byte[] kept) {
        try {
            return Optional.of(shown.open(key, message, kept, Shown.class).handle());
        } catch (KeyDestroyedException | SecurityException | UnreadableException e) {
            return Optional.empty();
        }
    }

    @Override
    public void forgetShown(String message) {
        handle.createUpdate("delete from shown where message = :message")
                .bind("message", message)
                .execute();
    }

    /**
     * A message whose key is destroyed can never be shown, and the sweeper deletes it. While the key store is away a
     * message stays leased, and is tried again when its lease ends. A damaged one must not hold up those behind it, and is
     * dropped.
     */
    private Optional<OutboxMessage> read(ResultSet row, List<Long> unreadable) throws SQLException {
        var key = row.getObject("key", UUID.class);
        var message = row.getString("message");
        try {
            return Optional.of(new OutboxMessage(
                    row.getLong("id"),
                    message,
                    row.getObject("conversation", UUID.class),
                    account.in(message).account(row.getBytes("account")),
                    row.getString("platform"),
                    key,
                    content.open(key, message, row.getBytes("content"), Message.class),
                    row.getBoolean("urgent"),
                    Columns.instant(row, "leased_until"),
                    row.getInt("attempts")));
        } catch (KeyDestroyedException | KeysAwayException e) {
            return Optional.empty();
        } catch (SecurityException | UnreadableException e) {
            LOG.warn("A message was damaged and is dropped.");
            unreadable.add(row.getLong("id"));
            return Optional.empty();
        }
    }
}
