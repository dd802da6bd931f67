package org.beenthere.postgres;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Member;
import org.beenthere.programme.Role;
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
        return with(Role.SUPPORTER);
    }

    @Override
    public List<Member> coordinators() {
        return with(Role.COORDINATOR);
    }

    private List<Member> with(Role role) {
        return roster.get().all().stream()
                .filter(member -> member.entry().roles().contains(role))
                .toList();
    }

    @Override
    public Optional<Member> find(UUID human) {
        var members = roster.get().members();
        return roster.get().accounts(human).stream()
                .sorted()
                .filter(members::containsKey)
                .map(members::get)
                .findFirst();
    }

    @Override
    public Set<PersonRef> accounts(UUID human) {
        return roster.get().accounts(human).stream()
                .map(account -> accounts.get(account).ref())
                .collect(Collectors.toSet());
    }
}
