package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.store.Conversation;
import org.beenthere.store.Conversations;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.SessionCodec;
import org.beenthere.store.Topic;
import org.beenthere.store.UnreadableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PostgresConversations implements Conversations {

    /** The column that sessions are sealed for. */
    static final String SESSION = "conversation.session";

    /** The column of pseudonyms. */
    static final String ACCOUNT = "conversation.account";

    private final Handle handle;
    private final Pseudonyms pseudonyms;
    private final SealedColumn session;
    private final HumanLock tasks;

    PostgresConversations(TransactionScope scope) {
        this.handle = scope.handle();
        this.pseudonyms = scope.pseudonyms(ACCOUNT);
        this.session = scope.sealed(SESSION);
        this.tasks = new HumanLock(scope, "tasks");
    }

    /** Homes are looked up by their owner; everything else is known by its id or its request. */
    private Pseudonyms owners(UUID id, Topic topic) {
        return switch (topic.kind()) {
            case HOME -> pseudonyms;
            case TASK -> pseudonyms.in(id);
            case CASE -> pseudonyms.in(topic.peerCase().orElseThrow());
        };
    }

    @Override
    public Optional<Conversation> lock(UUID account, UUID id) {
        return one(
                account,
                handle.createQuery("select * from conversation where id = :id for no key update")
                        .bind("id", id));
    }

    @Override
    public Optional<Conversation> lock(UUID account, Topic topic) {
        if (topic.kind() == Topic.Kind.TASK) {
            // Nobody opens the same task meanwhile: no index could keep two apart.
            tasks.take(account);
        }
        return find(account, topic)
                .flatMap(id -> lock(account, id))
                .filter(found -> found.topic().kind() != Topic.Kind.TASK || !found.isEnded());
    }

    private Optional<UUID> find(UUID account, Topic topic) {
        return topic.kind() == Topic.Kind.TASK
                ? openTasksOf(account, "and script = :script", query -> query.bind("script", topic.script())).stream()
                        .findFirst()
                : handle.createQuery("""
                                select id from conversation where account = any(:account) and topic = :topic
                                    and script = :script and peer_case is not distinct from cast(:case as uuid)""")
                        .bind(
                                "account",
                                topic.peerCase()
                                        .map(pseudonyms::in)
                                        .orElse(pseudonyms)
                                        .allOf(account))
                        .bind("topic", Columns.word(topic.kind()))
                        .bind("script", topic.script())
                        .bind("case", topic.peerCase().orElse(null))
                        .mapTo(UUID.class)
                        .findOne();
    }

    /** A conversation whose key is destroyed is over, whatever its row says. */
    private Optional<Conversation> one(UUID account, Query query) {
        try {
            return query.map((row, _) -> read(account, row)).list().stream()
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (KeyDestroyedException e) {
            return Optional.empty();
        } catch (SecurityException e) {
            throw new UnreadableException("a conversation does not open");
        }
    }

    @Override
    public void open(Conversation fresh) {
        var insert = handle.createUpdate("""
                insert into conversation (id, account, topic, script, peer_case, key, ended, session)
                values (:id, :account, :topic, :script, cast(:case as uuid), :key, :ended, :session)""");
        TopicColumns.bind(insert, fresh.topic())
                .bind("account", owners(fresh.id(), fresh.topic()).of(fresh.account()))
                .bind("key", fresh.key())
                .bind("id", fresh.id())
                .bind("ended", fresh.isEnded())
                .bind("session", session.sealBytes(fresh.key(), fresh.id(), SessionCodec.write(fresh.session())))
                .execute();
    }

    @Override
    public void save(Conversation changed) {
        handle.createUpdate(
                        "update conversation set account = :account, key = :key, ended = :ended, session = :session where id = :id")
                .bind("id", changed.id())
                .bind("account", owners(changed.id(), changed.topic()).of(changed.account()))
                .bind("key", changed.key())
                .bind("ended", changed.isEnded())
                .bind("session", session.sealBytes(changed.key(), changed.id(), SessionCodec.write(changed.session())))
                .execute();
    }

    @Override
    public void delete(UUID id) {
        handle.createUpdate("delete from conversation where id = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public void forget(UUID account, Topic topic) {
        find(account, topic).ifPresent(this::delete);
    }

    @Override
    public Optional<Topic> topicOf(UUID id) {
        return handle.createQuery("select topic, script, peer_case from conversation where id = :id")
                .bind("id", id)
                .map((row, _) -> TopicColumns.read(row))
                .findOne();
    }

    @Override
    public List<UUID> about(UUID peerCase, String script) {
        return handle.createQuery("select account from conversation where peer_case = :peerCase and script = :script")
                .bind("peerCase", peerCase)
                .bind("script", script)
                .mapTo(byte[].class)
                .map(pseudonyms.in(peerCase)::account)
                .list();
    }

    @Override
    public List<UUID> openTasks(UUID account) {
        return openTasksOf(account, "", UnaryOperator.identity()).stream()
                .limit(2)
                .toList();
    }

    private List<UUID> openTasksOf(UUID account, String condition, UnaryOperator<Query> bound) {
        record Task(UUID id, byte[] owner) {}
        return bound
                .apply(handle.createQuery(
                        "select id, account from conversation where topic = 'task' and not ended " + condition))
                .map((row, _) -> new Task(row.getObject("id", UUID.class), row.getBytes("account")))
                .list()
                .stream()
                .filter(task -> pseudonyms.in(task.id()).isOf(account, task.owner()))
                .map(Task::id)
                .toList();
    }

    /** Empty where it is somebody else's. */
    private Optional<Conversation> read(UUID account, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var topic = TopicColumns.read(row);
        if (!owners(id, topic).isOf(account, row.getBytes("account"))) {
            return Optional.empty();
        }
        var key = row.getObject("key", UUID.class);
        return Optional.of(new Conversation(
                id, account, topic, key, SessionCodec.read(session.openBytes(key, id, row.getBytes("session")))));
    }
}
