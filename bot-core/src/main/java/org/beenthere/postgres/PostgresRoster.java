package org.beenthere.postgres;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.roster.CurrentRoster;
import org.beenthere.programme.LinkedRows;
import org.beenthere.programme.Member;
import org.beenthere.programme.Roster;

final class PostgresRoster implements Roster {

    private final CurrentRoster roster;
    private final PostgresAccounts accounts;

    PostgresRoster(TransactionScope scope) {
        this.roster = scope.roster();
        this.accounts = new PostgresAccounts(scope);
    }

    @Override
    public List<Member> supporters() {
        return roster.get().supporters();
    }

    @Override
    public List<Member> coordinators() {
        return roster.get().coordinators();
    }

    @Override
    public Optional<Member> find(UUID human) {
        var rows = roster.get().accounts(human).stream()
                .map(roster.get().members()::get)
                .filter(Objects::nonNull)
                .toList();
        return LinkedRows.merged(rows).stream().findFirst();
    }

    @Override
    public Set<PersonRef> accounts(UUID human) {
        return roster.get().accounts(human).stream()
                .map(account -> accounts.get(account).ref())
                .collect(Collectors.toSet());
    }
}
