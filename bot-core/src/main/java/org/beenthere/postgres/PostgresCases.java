package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Cases;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Stage;
import org.jdbi.v3.core.Handle;

final class PostgresCases implements Cases {

    /** The columns of pseudonyms. */
    static final String REQUESTER = "peer_case.requester";

    static final String HOLDER = "peer_case.holder";

    /** The column that what is known of a request is sealed for. */
    static final String CONTENT = "peer_case.content";

    /** What is sealed of a request. */
    record Content(String code, Need need, Optional<UUID> requester, Optional<UUID> holder) {

        static Content of(PeerCase peerCase) {
            return new Content(
                    peerCase.code(),
                    peerCase.need(),
                    peerCase.requester().map(Person::account),
                    peerCase.holder().map(Person::account));
        }
    }

    private final Handle handle;
    private final CurrentRoster roster;
    private final Pseudonyms requester;
    private final Pseudonyms holder;
    private final SealedColumn content;
    private final HumanLock humans;

    PostgresCases(TransactionScope scope) {
        this.handle = scope.handle();
        this.roster = scope.roster();
        this.requester = scope.pseudonyms(REQUESTER);
        this.holder = scope.pseudonyms(HOLDER);
        this.content = scope.sealed(CONTENT);
        this.humans = new HumanLock(scope);
    }

    @Override
    public boolean open(PeerCase opened) {
        var asking = opened.requester().orElseThrow();
        humans.take(asking.human());
        if (stageOf(asking.human()).isPresent()) {
            return false;
        }
        handle.createUpdate("""
                        insert into peer_case (id, key, stage, requester, offers, opened_at, promised_by, content)
                        values (:id, :key, 'looking', :requester, 0, :openedAt, :promisedBy, :content)""")
                .bind("id", opened.id())
                .bind("key", opened.key())
                .bind("requester", requester.of(asking.account()))
                .bind("openedAt", opened.openedAt())
                .bind("promisedBy", opened.promisedBy())
                .bind("content", sealed(opened))
                .execute();
        return true;
    }

    @Override
    public Optional<PeerCase> lock(UUID id) {
        // Nothing can be done with a closed request any more, and its content may be unreadable already.
        return handle.createQuery("select * from peer_case where id = :id and stage <> 'closed' for no key update")
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    @Override
    public Optional<PeerCase> find(UUID id) {
        return handle.createQuery("select * from peer_case where id = :id and stage <> 'closed'")
                .bind("id", id)
                .map((row, _) -> read(row))
                .findOne();
    }

    @Override
    public void save(PeerCase changed) {
        handle.createUpdate("""
                        update peer_case
                        set stage = :stage, requester = :requester, holder = :holder, offers = :offers, content = :content
                        where id = :id""")
                .bind("id", changed.id())
                .bind("stage", Columns.word(changed.stage()))
                .bind(
                        "requester",
                        changed.requester()
                                .map(Person::account)
                                .map(requester::of)
                                .orElse(null))
                .bind(
                        "holder",
                        changed.holder().map(Person::account).map(holder::of).orElse(null))
                .bind("offers", changed.offers())
                .bind("content", sealed(changed))
                .execute();
    }

    private byte[] sealed(PeerCase peerCase) {
        return content.seal(peerCase.key(), peerCase.id(), Content.of(peerCase));
    }

    @Override
    public Optional<PeerCase> openOf(UUID human) {
        return handle.createQuery("select * from peer_case where requester = any(:requester)")
                .bind("requester", requester.allOf(roster.get().accounts(human)))
                .map((row, _) -> read(row))
                .findFirst();
    }

    @Override
    public Optional<Stage> stageOf(UUID human) {
        return handle.createQuery("select stage from peer_case where requester = any(:requester)")
                .bind("requester", requester.allOf(roster.get().accounts(human)))
                .mapTo(String.class)
                .findFirst()
                .map(word -> Columns.constant(Stage.class, word));
    }

    @Override
    public boolean isHolding(UUID human) {
        return handle.createQuery("select exists (select 1 from peer_case where holder = any(:holder))")
                .bind("holder", holder.allOf(roster.get().accounts(human)))
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<PeerCase> heldBy(UUID human) {
        return handle.createQuery("select * from peer_case where holder = any(:holder) order by opened_at")
                .bind("holder", holder.allOf(roster.get().accounts(human)))
                .map((row, _) -> read(row))
                .list();
    }

    @Override
    public List<PeerCase> waiting() {
        return handle.createQuery("select * from peer_case where stage in ('looking', 'offered') order by opened_at")
                .map((row, _) -> read(row))
                .list();
    }

    private PeerCase read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = row.getObject("key", UUID.class);
        var known = content.open(key, id, row.getBytes("content"), Content.class);
        return new PeerCase(
                id,
                key,
                known.code(),
                Columns.constant(Stage.class, row, "stage"),
                known.requester().map(roster.get()::person),
                known.holder().map(roster.get()::person),
                row.getInt("offers"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "promised_by"),
                known.need());
    }
}
