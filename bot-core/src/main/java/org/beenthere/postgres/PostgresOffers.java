package org.beenthere.postgres;

import java.util.List;
import java.util.UUID;
import org.beenthere.programme.Offer;
import org.beenthere.programme.Offers;
import org.beenthere.programme.Person;
import org.jdbi.v3.core.Handle;

final class PostgresOffers implements Offers {

    private final Handle handle;

    PostgresOffers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Offer> of(UUID peerCase) {
        return handle.createQuery("select human, account, state from offer where peer_case = :case order by human")
                .bind("case", peerCase)
                .map((row, _) -> new Offer(
                        peerCase,
                        new Person(row.getObject("human", UUID.class), row.getObject("account", UUID.class)),
                        Columns.constant(Offer.State.class, row, "state")))
                .list();
    }

    @Override
    public void make(Offer open) {
        handle.createUpdate("""
                        insert into offer (peer_case, human, account, state)
                        values (:case, :human, :account, :state)""")
                .bind("case", open.peerCase())
                .bind("human", open.supporter().human())
                .bind("account", open.supporter().account())
                .bind("state", Columns.word(open.state()))
                .execute();
    }

    @Override
    public void save(Offer settled) {
        handle.createUpdate("update offer set state = :state where peer_case = :case and human = :human")
                .bind("case", settled.peerCase())
                .bind("human", settled.supporter().human())
                .bind("state", Columns.word(settled.state()))
                .execute();
    }
}
