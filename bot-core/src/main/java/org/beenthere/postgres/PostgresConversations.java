package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.jdbi.v3.core.statement.SqlStatement;

final class PostgresConversations implements Conversations {

    /** The column that sessions are sealed for. */
    static final String SESSION = "conversation.session";

    /** The column of pseudonyms. */
    static final String ACCOUNT = "conversation.account";

    private static final String NAMED = """
            account = any(:account) and topic = :topic and script = :script
                and peer_case is not distinct from cast(:case as uuid)
                and not (topic = 'task' and ended)""";

    private final Handle handle;
    private final Pseudonyms pseudonyms;
    private final SealedColumn session;

    PostgresConversations(TransactionScope scope) {
        this.handle = scope.handle();
        this.pseudonyms = scope.pseudonyms(ACCOUNT);
        this.session = scope.sealed(SESSION);
    }

    @Override
    public Optional<Conversation> lock(UUID account, UUID id) {
        return one(handle.createQuery(
                        "select * from conversation where id = :id and account = any(:account) for no key update")
                .bind("id", id)
                .bind("account", pseudonyms.allOf(account)));
    }

    @Override
    public Optional<Conversation> lock(UUID account, Topic topic) {
        return one(named(
                handle.createQuery("select * from conversation where " + NAMED + " for no key update"),
                account,
                topic));
    }

    private <S extends SqlStatement<S>> S named(S statement, UUID account, Topic topic) {
        return TopicColumns.bind(statement.bind("account", pseudonyms.allOf(account)), topic);
    }

    /** A conversation whose key is destroyed is over, whatever its row says. */
    private Optional<Conversation> one(Query query) {
        try {
            return query.map((row, _) -> read(row)).findOne();
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
                .bind("account", pseudonyms.of(fresh.account()))
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
                .bind("account", pseudonyms.of(changed.account()))
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
        named(handle.createUpdate("delete from conversation where " + NAMED), account, topic)
                .execute();
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
                .map(pseudonyms::account)
                .list();
    }

    @Override
    public List<UUID> openTasks(UUID account) {
        return handle.createQuery(
                        "select id from conversation where account = any(:account) and topic = 'task' and not ended limit 2")
                .bind("account", pseudonyms.allOf(account))
                .mapTo(UUID.class)
                .list();
    }

    private Conversation read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = row.getObject("key", UUID.class);
        return new Conversation(
                id,
                pseudonyms.account(row.getBytes("account")),
                TopicColumns.read(row),
                key,
                SessionCodec.read(session.openBytes(key, id, row.getBytes("session"))));
    }
}
