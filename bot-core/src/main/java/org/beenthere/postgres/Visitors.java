package org.beenthere.postgres;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Forgets visitors who have nothing open: whoever only looked is not kept. */
final class Visitors {

    private final TransactionScope scope;
    private final Handle handle;

    Visitors(TransactionScope scope) {
        this.scope = scope;
        this.handle = scope.handle();
    }

    /** While this is done, no other transaction may write. */
    void forgetWhoOnlyLooked() {
        handle.execute("delete from home_view where version <= published");
        var needed = withSomethingOpen();
        var visitor = scope.pseudonyms(PostgresAccounts.VISITOR);
        var gone = handle.prepareBatch("delete from visitor where account = :account");
        handle.createQuery("select account from visitor").mapTo(byte[].class).list().stream()
                .filter(pseudonym -> visitor.accountIfKnown(pseudonym)
                        .filter(needed::contains)
                        .isEmpty())
                .forEach(pseudonym -> gone.bind("account", pseudonym).add());
        gone.execute();
    }

    private Set<UUID> withSomethingOpen() {
        return Stream.of(PseudonymColumn.values())
                .filter(PseudonymColumn::isOpen)
                .flatMap(column -> people(column).stream())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private List<Optional<UUID>> people(PseudonymColumn column) {
        return handle.createQuery("select " + column.selected() + " from " + column.lastingRows())
                .map((row, _) -> column.pseudonyms(scope, row).accountIfKnown(PseudonymColumn.pseudonym(row)))
                .list();
    }
}
