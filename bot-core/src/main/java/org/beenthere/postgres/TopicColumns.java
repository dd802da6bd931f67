package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.store.Topic;
import org.jdbi.v3.core.statement.SqlStatement;

/** The columns {@code topic}, {@code script} and {@code peer_case}, which conversations and notices have. */
final class TopicColumns {

    private TopicColumns() {}

    /** Binds them to {@code :topic}, {@code :script} and {@code :case}; the last needs a cast, since it may be null. */
    static <S extends SqlStatement<S>> S bind(S statement, Topic topic) {
        return statement
                .bind("topic", Columns.word(topic.kind()))
                .bind("script", topic.script())
                .bind("case", topic.peerCase().orElse(null));
    }

    static Topic read(ResultSet row) throws SQLException {
        return new Topic(
                Columns.constant(Topic.Kind.class, row, "topic"),
                row.getString("script"),
                Optional.ofNullable(row.getObject("peer_case", UUID.class)));
    }
}
