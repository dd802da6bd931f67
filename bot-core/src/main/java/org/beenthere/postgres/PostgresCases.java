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
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;

final class PostgresCases implements Cases {

    private final Handle handle;
    private final SealedColumn need;

    PostgresCases(Handle handle, Seal seal) {
        this.handle = handle;
        this.need = new SealedColumn(seal, "peer_case.need");
    }

    @Override
    public boolean open(PeerCase opened) {
        var requester = opened.requester().orElseThrow();
        return handle.createUpdate("""
                                insert into peer_case
                                    (id, key, code, stage, requester, requester_human, offers, opened_at, promised_by, need)
                                values
                                    (:id, :key, :code, 'looking', :requester, :human, 0, :openedAt, :promisedBy, :need)
                                on conflict (requester_human) where stage <> 'closed' do nothing""")
                        .bind("id", opened.id())
                        .bind("key", opened.key())
                        .bind("code", opened.code())
                        .bind("requester", requester.account())
                        .bind("human", requester.human())
                        .bind("openedAt", opened.openedAt())
                        .bind("promisedBy", opened.promisedBy())
                        .bind("need", need.seal(opened.key(), opened.id(), opened.need()))
                        .execute()
                == 1;
    }

    @Override
    public Optional<PeerCase> lock(UUID id) {
        // Nothing can be done with a closed request any more, and its need may be unreadable already.
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
                        set stage = :stage, requester = cast(:requester as uuid), requester_human = cast(:requesterHuman as uuid),
                            holder = cast(:holder as uuid), holder_human = cast(:holderHuman as uuid), offers = :offers
                        where id = :id""")
                .bind("id", changed.id())
                .bind("stage", Columns.word(changed.stage()))
                .bind("requester", changed.requester().map(Person::account).orElse(null))
                .bind("requesterHuman", changed.requester().map(Person::human).orElse(null))
                .bind("holder", changed.holder().map(Person::account).orElse(null))
                .bind("holderHuman", changed.holder().map(Person::human).orElse(null))
                .bind("offers", changed.offers())
                .execute();
    }

    @Override
    public Optional<PeerCase> openOf(UUID human) {
        return handle.createQuery("select * from peer_case where requester_human = :human and stage <> 'closed'")
                .bind("human", human)
                .map((row, _) -> read(row))
                .findOne();
    }

    @Override
    public Optional<Stage> stageOf(UUID human) {
        return handle.createQuery("select stage from peer_case where requester_human = :human and stage <> 'closed'")
                .bind("human", human)
                .mapTo(String.class)
                .findOne()
                .map(word -> Columns.constant(Stage.class, word));
    }

    @Override
    public boolean isHolding(UUID human) {
        return handle.createQuery("""
                        select exists (select 1 from peer_case
                                       where holder_human = :human and stage in ('matched', 'in_touch'))""").bind("human", human).mapTo(Boolean.class).one();
    }

    @Override
    public List<PeerCase> heldBy(UUID human) {
        return handle.createQuery("""
                        select * from peer_case
                        where holder_human = :human and stage in ('matched', 'in_touch') order by opened_at""")
                .bind("human", human)
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
        return new PeerCase(
                id,
                key,
                row.getString("code"),
                Columns.constant(Stage.class, row, "stage"),
                person(row, "requester"),
                person(row, "holder"),
                row.getInt("offers"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "promised_by"),
                need.open(key, id, row.getBytes("need"), Need.class));
    }

    private static Optional<Person> person(ResultSet row, String column) throws SQLException {
        var account = row.getObject(column, UUID.class);
        var human = row.getObject(column + "_human", UUID.class);
        return Optional.ofNullable(account).map(known -> new Person(human, known));
    }
}
