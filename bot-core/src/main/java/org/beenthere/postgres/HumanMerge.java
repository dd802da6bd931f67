package org.beenthere.postgres;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Merges two people whose accounts the roster says belong to one: with what they have asked for, hold and took on. Where
 * both have the same thing open, each stays as it is until it is closed.
 */
final class HumanMerge {

    private static final List<String> STATEMENTS = List.of(
            "update account set human = :one where human = :other",
            """
            update peer_case set requester_human = :one where requester_human = :other
                and not exists (select 1 from peer_case where requester_human = :one and stage <> 'closed')""",
            "update peer_case set holder_human = :one where holder_human = :other",
            """
            update offer o set human = :one where human = :other
                and not exists (select 1 from offer i where i.peer_case = o.peer_case and i.human = :one)
                and not (o.state = 'open' and exists (select 1 from offer i where i.human = :one and i.state = 'open'))
            """,
            """
            insert into supporter_quarter (human, quarter, accepted)
            select :one, quarter, accepted from supporter_quarter where human = :other
            on conflict (human, quarter) do update set accepted = supporter_quarter.accepted + excluded.accepted""",
            "delete from supporter_quarter where human = :other",
            "delete from supporter where human = :other");

    private HumanMerge() {}

    /** Makes everything of one person the other's. */
    static void merge(Handle handle, UUID one, UUID other) {
        STATEMENTS.forEach(statement -> handle.createUpdate(statement)
                .bind("one", one)
                .bind("other", other)
                .execute());
    }
}
