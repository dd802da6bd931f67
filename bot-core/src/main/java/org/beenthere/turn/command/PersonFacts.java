package org.beenthere.turn.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beenthere.programme.Role;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Account;
import org.beenthere.store.Transaction;

/**
 * What is known of a person at every turn, looked up anew each time (law 14).
 *
 * @param known what scripts may ask for, by name
 * @param languages those that they speak, the one they like best first; none where the roster does not know them
 */
public record PersonFacts(Map<String, String> known, List<String> languages) {

    /** Every value of each. */
    static final Map<String, Set<String>> VALUES = Map.of(
            "known", Vocabulary.FLAG,
            "supporter", Vocabulary.FLAG,
            "coordinator", Vocabulary.FLAG,
            "state", Set.of("none", "looking", "offered", "matched", "in_touch"),
            "holding", Vocabulary.FLAG);

    public static PersonFacts of(Transaction tx, Account account) {
        var member = tx.roster().find(account.human());
        var roles = member.map(found -> found.entry().roles()).orElse(Set.of());
        var state = tx.cases()
                .stageOf(account.human())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .orElse("none");
        var known = Map.of(
                "known", String.valueOf(member.isPresent()),
                "supporter", String.valueOf(roles.contains(Role.SUPPORTER)),
                "coordinator", String.valueOf(roles.contains(Role.COORDINATOR)),
                "state", state,
                "holding", String.valueOf(tx.cases().isHolding(account.human())));
        var languages = member.map(found -> found.entry().languages()).orElse(List.of());
        return new PersonFacts(known, languages);
    }
}
