package org.beenthere.turn;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Role;

/** What is known of a person at every turn, looked up anew each time (law 14). */
final class PersonFacts {

    static final Set<String> NAMES = Set.of("known", "supporter", "coordinator", "state", "holding");

    private PersonFacts() {}

    static Map<String, String> of(Transaction tx, Account account) {
        var member = tx.roster().find(account.human());
        var roles = member.map(found -> found.entry().roles()).orElse(Set.of());
        var state = tx.cases()
                .stageOf(account.human())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .orElse("none");
        return Map.of(
                "known", String.valueOf(member.isPresent()),
                "supporter", String.valueOf(roles.contains(Role.SUPPORTER)),
                "coordinator", String.valueOf(roles.contains(Role.COORDINATOR)),
                "state", state,
                "holding", String.valueOf(tx.cases().isHolding(account.human())));
    }
}
