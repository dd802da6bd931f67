package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beenthere.chat.Address;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.SealedColumn;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.programme.Cases;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Stage;
import org.beenthere.store.KeyDestroyedException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PostgresCases implements Cases {

    /** The columns of pseudonyms. */
    static final String REQUESTER = "peer_case.requester";

    static final String HOLDER = TableColumn.CASE_HOLDER;

    /** The column that what is known of a request is sealed for. */
    static final String CONTENT = "peer_case.content";

    /**
     * What is sealed of a request. Its people are in it with their addresses: where the database is restored from a backup,
     * no pseudonym in it is of anybody any more.
     */
    private record Content(String code, Need need, Optional<Known> requester, Optional<Known> holder) {}

    private record Known(UUID account, Address address) {}

    private final Handle handle;
    private final CurrentRoster roster;
    private final PostgresAccounts accounts;
    private final Pseudonyms requester;
    private final Pseudonyms holder;
    private final SealedColumn content;
    private final HumanLock humans;

    PostgresCases(TransactionScope scope) {
        this.handle = scope.handle();
        this.roster = scope.roster();
        this.accounts = new PostgresAccounts(scope);
        this.requester = scope.pseudonyms(REQUESTER);
        this.holder = scope.pseudonyms(HOLDER);
        this.content = scope.sealed(CONTENT);
        this.humans = new HumanLock(scope, "requests");
    }

    @Override
    public boolean open(PeerCase opened) {
        var asking = opened.requester().orElseThrow();
        humans.take(asking.human());
        if (involvementOf(asking.human()).asked().isPresent()) {
            return false;
        }
        handle.createUpdate("""
                        insert into peer_case (id, key, stage, requester, offers, opened_at, promised_by, content)
                        values (:id, :key, 'looking', :requester, 0, :openedAt, :promisedBy, :content)""")
                .bind("id", opened.id())
                .bind("key", opened.key())
                .bind("requester", requester.in(opened.id()).of(asking.account()))
                .bind("openedAt", opened.openedAt())
                .bind("promisedBy", opened.promisedBy())
                .bind("content", sealed(opened))
                .execute();
        return true;
    }

    @Override
    public Optional<PeerCase> lock(UUID id) {
        // Nothing can be done with a closed request any more, and its content may be unreadable already.
        return one("id = :id and stage <> 'closed' for no key update", query -> query.bind("id", id));
    }

    @Override
    public Optional<PeerCase> find(UUID id) {
        return one("id = :id and stage <> 'closed'", query -> query.bind("id", id));
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
                                .map(requester.in(changed.id())::of)
                                .orElse(null))
                .bind(
                        "holder",
                        changed.holder()
                                .map(Person::account)
                                .map(holder.in(changed.id())::of)
                                .orElse(null))
                .bind("offers", changed.offers())
                .bind("content", sealed(changed))
                .execute();
    }

    private byte[] sealed(PeerCase peerCase) {
        var known = new Content(
                peerCase.code(),
                peerCase.need(),
                peerCase.requester().map(this::known),
                peerCase.holder().map(this::known));
        return content.seal(peerCase.key(), peerCase.id(), known);
    }

    private Known known(Person person) {
        return new Known(person.account(), accounts.get(person.account()).address());
    }

    /** Has the people of a request stand under pseudonyms again, and be known by their addresses. */
    void reclaim(PeerCase stranded) {
        var known = handle.createQuery("select key, content from peer_case where id = :id")
                .bind("id", stranded.id())
                .map((row, _) -> content.open(
                        row.getObject("key", UUID.class), stranded.id(), row.getBytes("content"), Content.class))
                .one();
        Stream.concat(known.requester().stream(), known.holder().stream())
                .forEach(person -> accounts.meet(person.address()));
        save(stranded);
    }

    @Override
    public Optional<PeerCase> openOf(UUID human) {
        return open().filter(open -> isThe(human, open.requester()))
                .flatMap(open -> find(open.id()).stream())
                .findFirst();
    }

    @Override
    public List<PeerCase> heldBy(UUID human) {
        return open().filter(open -> isThe(human, open.holder()))
                .flatMap(open -> find(open.id()).stream())
                .toList();
    }

    @Override
    public Involvement involvementOf(UUID human) {
        var all = open().toList();
        return new Involvement(
                all.stream()
                        .filter(open -> isThe(human, open.requester()))
                        .map(Open::stage)
                        .findFirst(),
                all.stream().anyMatch(open -> isThe(human, open.holder())));
    }

    private static boolean isThe(UUID human, Optional<UUID> other) {
        return other.filter(human::equals).isPresent();
    }

    /** An open request, and the people who have to do with it. */
    private record Open(UUID id, Stage stage, Optional<UUID> requester, Optional<UUID> holder) {}

    /** The open requests, the oldest first. Reads nothing that is sealed with their keys. */
    private Stream<Open> open() {
        return handle
                .createQuery("""
                        select id, stage, requester, holder from peer_case where stage <> 'closed' order by opened_at""")
                .map((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Open(
                            id,
                            Columns.constant(Stage.class, row, "stage"),
                            human(requester.in(id), row.getBytes("requester")),
                            human(holder.in(id), row.getBytes("holder")));
                })
                .list()
                .stream();
    }

    private Optional<UUID> human(Pseudonyms pseudonyms, byte[] pseudonym) {
        return pseudonyms.accountIfKnown(pseudonym).map(roster.get()::human);
    }

    @Override
    public List<PeerCase> waiting() {
        return all("stage in ('looking', 'offered') order by opened_at", UnaryOperator.identity());
    }

    /** All requests that fulfil a condition and can be read. */
    List<PeerCase> all(String condition, UnaryOperator<Query> bound) {
        return bound
                .apply(handle.createQuery("select * from peer_case where " + condition))
                .map((row, _) -> readable(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PeerCase> one(String condition, UnaryOperator<Query> bound) {
        return all(condition, bound).stream().findFirst();
    }

    /** A request whose key is gone is over for everybody, and is about to be buried. */
    private Optional<PeerCase> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (KeyDestroyedException e) {
            return Optional.empty();
        }
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
                known.requester().map(person -> roster.get().person(person.account())),
                known.holder().map(person -> roster.get().person(person.account())),
                row.getInt("offers"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "promised_by"),
                known.need());
    }
}
