package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.Message;
import org.beenthere.postgres.sealing.ByteArrays;
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

    private record Kept(long id, String message, String replaced, byte[] handle, boolean behind) {}

    /** A question that stands in a chat, and its sealed handle. */
    private record Question(String message, UUID conversation, byte[] handle) {}

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
    public Added add(List<OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return Added.NONE;
        }
        var first = messages.getFirst();
        // The statement does not see the rows that it writes, so those that it sees were there before.
        var kept = handle.createQuery("""
                        with written as (
                            insert into outbox (message, conversation, account, platform, key, content, urgent, leased_until)
                            select message, :conversation, account, :platform, :key, content, urgent, :leasedUntil
                            from unnest(:messages, :accounts, :contents, :urgent) with ordinality
                                as new (message, account, content, urgent, place)
                            order by place
                            returning id, message)
                        select id, written.message, replaced, handle,
                            exists (select 1 from outbox where conversation = :conversation) as behind
                        from written
                            join unnest(:messages, :replaced) as new (message, replaced) using (message)
                            left join shown on shown.message = replaced and conversation = :conversation""")
                .bind("conversation", first.conversation())
                .bind("platform", first.platform())
                .bind("key", first.key())
                .bind("leasedUntil", first.leasedUntil())
                .bindArray(
                        "messages",
                        String.class,
                        messages.stream().map(OutboxMessage::message).toArray())
                .bind("accounts", ByteArrays.of(messages.stream().map(this::pseudonym)))
                .bind("contents", ByteArrays.of(messages.stream().map(this::sealed)))
                .bindArray(
                        "urgent",
                        Boolean.class,
                        messages.stream().map(OutboxMessage::urgent).toArray())
                .bindArray(
                        "replaced",
                        String.class,
                        messages.stream()
                                .map(message -> message.replaces().orElse(null))
                                .toArray())
                .map((row, _) -> new Kept(
                        row.getLong("id"),
                        row.getString("message"),
                        row.getString("replaced"),
                        row.getBytes("handle"),
                        row.getBoolean("behind")))
                .list();
        var places = kept.stream().collect(Collectors.toMap(Kept::message, Kept::id));
        var handles = new HashMap<String, String>();
        kept.stream()
                .filter(each -> each.handle() != null)
                .forEach(each -> given(first.key(), each.replaced(), each.handle())
                        .ifPresent(given -> handles.put(each.replaced(), given)));
        return new Added(
                messages.stream()
                        .map(message -> message.withId(places.get(message.message())))
                        .toList(),
                handles,
                kept.getFirst().behind());
    }

    private byte[] pseudonym(OutboxMessage message) {
        return account.in(message.message()).of(message.account());
    }

    private byte[] sealed(OutboxMessage message) {
        return content.seal(message.key(), message.message(), message.content());
    }

    @Override
    public boolean delivered(List<Delivered> messages) {
        var questions =
                messages.stream().flatMap(message -> question(message).stream()).toList();
        var replaced = messages.stream()
                .flatMap(shown -> shown.message().replaces().stream())
                .toArray();
        return handle.createQuery("""
                        with gone as (delete from outbox where id = any(:ids)),
                            replaced as (delete from shown where message = any(:replaced)),
                            kept as (
                                insert into shown (message, conversation, handle)
                                select new.message, conversation.id, new.handle
                                from unnest(:messages, :conversations, :handles) as new (message, conversation, handle)
                                    join conversation on conversation.id = new.conversation
                                on conflict (message) do update set handle = excluded.handle)
                        select exists (
                            select 1 from outbox where conversation = any(:of) and not id = any(:ids))""")
                .bindArray(
                        "ids",
                        Long.class,
                        messages.stream().map(each -> each.message().id()).toArray())
                .bindArray("replaced", String.class, replaced)
                .bindArray(
                        "messages",
                        String.class,
                        questions.stream().map(Question::message).toArray())
                .bindArray(
                        "conversations",
                        UUID.class,
                        questions.stream().map(Question::conversation).toArray())
                .bind("handles", ByteArrays.of(questions.stream().map(Question::handle)))
                .bindArray(
                        "of",
                        UUID.class,
                        messages.stream()
                                .map(each -> each.message().conversation())
                                .toArray())
                .mapTo(Boolean.class)
                .one();
    }

    /** Empty where its conversation is over, and nothing will replace it. */
    private Optional<Question> question(Delivered delivered) {
        var message = delivered.message();
        try {
            return delivered
                    .handle()
                    .map(given -> new Question(
                            message.message(),
                            message.conversation(),
                            shown.seal(message.key(), message.message(), new Shown(given))));
        } catch (KeyDestroyedException e) {
            return Optional.empty();
        }
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
