package org.beenthere.postgres;

import java.util.List;
import java.util.UUID;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.programme.Offer;
import org.beenthere.programme.Offers;
import org.jdbi.v3.core.Handle;

final class PostgresOffers implements Offers {

    /** The column of pseudonyms. */
    static final String ACCOUNT = "offer.account";

    private final Handle handle;
    private final CurrentRoster roster;
    private final Pseudonyms account;

    PostgresOffers(TransactionScope scope) {
        this.handle = scope.handle();
        this.roster = scope.roster();
        this.account = scope.pseudonyms(ACCOUNT);
    }

    @Override
    public List<Offer> of(UUID peerCase) {
        return handle.createQuery("select account, state from offer where peer_case = :case")
                .bind("case", peerCase)
                .map((row, _) -> new Offer(
                        peerCase,
                        roster.get().person(account.in(peerCase).account(row.getBytes("account"))),
                        Columns.constant(Offer.State.class, row, "state")))
                .list();
    }

    @Override
    public void make(Offer open) {
        handle.createUpdate("insert into offer (peer_case, account, state) values (:case, :account, :state)")
                .bind("case", open.peerCase())
                .bind("account", account.in(open.peerCase()).of(open.supporter().account()))
                .bind("state", Columns.word(open.state()))
                .execute();
    }

    @Override
    public void save(Offer settled) {
        handle.createUpdate("update offer set state = :state where peer_case = :case and account = any(:account)")
                .bind("case", settled.peerCase())
                .bind(
                        "account",
                        account.in(settled.peerCase()).allOf(settled.supporter().account()))
                .bind("state", Columns.word(settled.state()))
                .execute();
    }
}
