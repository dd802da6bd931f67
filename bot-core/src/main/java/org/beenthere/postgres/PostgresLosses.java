package org.beenthere.postgres;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.store.Losses;
import org.jdbi.v3.core.Handle;

final class PostgresLosses implements Losses {

    /** Requests are reclaimed or buried; of everything else, what is of nobody is deleted. */
    private static final Set<PseudonymColumn> OTHERS =
            EnumSet.complementOf(EnumSet.of(PseudonymColumn.REQUESTER, PseudonymColumn.HOLDER));

    private final TransactionScope scope;
    private final Handle handle;
    private final PostgresCases cases;

    PostgresLosses(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
        this.cases = new PostgresCases(scope);
    }

    @Override
    public Set<UUID> keysInUse() {
        return new HashSet<>(handle.createQuery("""
                        (select key from peer_case union select key from conversation where topic <> 'home'
                            union select key from notice union select key from outbox)
                        except (select key from tombstone union select key from day_key)""").mapTo(UUID.class).list());
    }

    @Override
    public Affected bury(UUID key) {
        var requester =
                people("select id, requester as who from peer_case where key = :key", PostgresCases.REQUESTER, key);
        var supporters = people("select id, holder as who from peer_case where key = :key", PostgresCases.HOLDER, key);
        supporters.addAll(people(
                "select c.id, o.account as who from offer o join peer_case c on c.id = o.peer_case where c.key = :key"
                        + " and o.state in ('open', 'accepted')",
                PostgresOffers.ACCOUNT,
                key));
        new PostgresTombstones(scope).bury(key);
        return new Affected(requester.stream().findFirst(), supporters);
    }

    private Set<UUID> people(String query, String column, UUID key) {
        var pseudonyms = scope.pseudonyms(column);
        return handle
                .createQuery(query)
                .bind("key", key)
                .map((row, _) -> pseudonyms.in(row.getObject("id", UUID.class)).accountIfKnown(row.getBytes("who")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<PeerCase> stranded() {
        return cases.all(
                "stage <> 'closed' and (" + ofNobody(PseudonymColumn.REQUESTER) + " or holder is not null and "
                        + ofNobody(PseudonymColumn.HOLDER) + ") for no key update",
                query -> query.bind("known", scope.knownPseudonyms()));
    }

    @Override
    public void reclaim(PeerCase stranded, String requesterScript, String supporterScript) {
        cases.reclaim(stranded);
        stranded.requester().ifPresent(person -> giveBack(stranded.id(), requesterScript, person));
        stranded.holder().ifPresent(person -> giveBack(stranded.id(), supporterScript, person));
        handle.createUpdate("delete from offer where peer_case = :case and " + ofNobody(PseudonymColumn.OFFER))
                .bind("case", stranded.id())
                .bind("known", scope.knownPseudonyms())
                .execute();
        stranded.holder()
                .map(person -> new Offer(stranded.id(), person, Offer.State.ACCEPTED))
                .ifPresent(new PostgresOffers(scope)::make);
    }

    private void giveBack(UUID peerCase, String script, Person person) {
        handle.createUpdate(
                        "update conversation set account = :account where peer_case = :case and script = :script and "
                                + ofNobody(PseudonymColumn.CONVERSATION))
                .bind(
                        "account",
                        scope.pseudonyms(PostgresConversations.ACCOUNT)
                                .in(peerCase)
                                .of(person.account()))
                .bind("case", peerCase)
                .bind("script", script)
                .bind("known", scope.knownPseudonyms())
                .execute();
        var notices = handle.createQuery("select id from notice where peer_case = :case and script = :script and "
                        + ofNobody(PseudonymColumn.NOTICE))
                .bind("case", peerCase)
                .bind("script", script)
                .bind("known", scope.knownPseudonyms())
                .mapTo(UUID.class)
                .list();
        notices.forEach(id -> handle.createUpdate("update notice set account = :account where id = :id")
                .bind(
                        "account",
                        scope.pseudonyms(PostgresNotices.ACCOUNT).in(id).of(person.account()))
                .bind("id", id)
                .execute());
    }

    @Override
    public void deleteOfNobody() {
        OTHERS.stream()
                .filter(this::hasAnyOfNobody)
                .forEach(column -> handle.createUpdate("delete from " + column.table() + " where " + ofNobody(column))
                        .bind("known", scope.knownPseudonyms())
                        .execute());
    }

    private boolean hasAnyOfNobody(PseudonymColumn column) {
        return handle.createQuery("select exists (select 1 from " + column.table() + " where " + ofNobody(column) + ")")
                .bind("known", scope.knownPseudonyms())
                .mapTo(Boolean.class)
                .one();
    }

    private static String ofNobody(PseudonymColumn column) {
        return column.beginning() + " <> all(:known)";
    }
}
