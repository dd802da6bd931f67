package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.LinkedRows;
import org.beenthere.programme.Member;
import org.beenthere.programme.Person;
import org.beenthere.programme.Role;
import org.beenthere.programme.Roster;
import org.beenthere.programme.RosterEntry;
import org.beenthere.store.Seal;
import org.jdbi.v3.core.Handle;

final class PostgresRoster implements Roster {

    private static final String MEMBERS =
            "select a.id, a.human, r.entry from roster_entry r join account a on a.id = r.account ";

    private final Handle handle;
    private final SealedColumn entry;
    private final SealedColumn address;

    PostgresRoster(Handle handle, Seal seal) {
        this.handle = handle;
        this.entry = new SealedColumn(seal, "roster_entry.entry");
        this.address = new SealedColumn(seal, "account.address");
    }

    @Override
    public List<Member> supporters() {
        return LinkedRows.withRole(Role.SUPPORTER, rowsOfAll("supporter"));
    }

    @Override
    public List<Member> coordinators() {
        return LinkedRows.withRole(Role.COORDINATOR, rowsOfAll("coordinator"));
    }

    /** Every row of everybody who has a role on any: what the others say counts as well. */
    private List<Member> rowsOfAll(String role) {
        return handle.createQuery(MEMBERS + """
                        where a.human in (
                            select h.human from roster_entry x join account h on h.id = x.account where x.%s)""".formatted(role))
                .map((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<Member> find(UUID human) {
        var rows = handle.createQuery(MEMBERS + "where a.human = :human")
                .bind("human", human)
                .map((row, _) -> read(row))
                .list();
        return LinkedRows.merged(rows).stream().findFirst();
    }

    @Override
    public Set<PersonRef> accounts(UUID human) {
        return new HashSet<>(handle.createQuery("select id, address from account where human = :human")
                .bind("human", human)
                .map((row, _) -> address.open(
                                Seal.KEYSET, row.getObject("id", UUID.class), row.getBytes("address"), Address.class)
                        .person())
                .list());
    }

    private Member read(ResultSet row) throws SQLException {
        var account = row.getObject("id", UUID.class);
        return new Member(
                new Person(row.getObject("human", UUID.class), account),
                entry.open(Seal.KEYSET, account, row.getBytes("entry"), RosterEntry.class));
    }
}
