package org.beenthere.turn.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beenthere.chat.Belonging;
import org.beenthere.programme.Member;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Stage;
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

    private static final Map<String, Lookup> LOOKUPS = Map.of(
            "known", Lookup.flag(subject -> subject.entry().isPresent()),
            "guest", Lookup.flag(Subject::isGuest),
            "supporter", Lookup.flag(subject -> subject.has(Role.SUPPORTER)),
            "coordinator", Lookup.flag(subject -> subject.has(Role.COORDINATOR)),
            "state", new Lookup(Set.of("none", "looking", "offered", "matched", "in_touch"), Subject::state),
            "holding", Lookup.flag(Subject::holding));

    /**
     * One fact.
     *
     * @param values every value that it may have
     * @param value the one that it has
     */
    private record Lookup(Set<String> values, Function<Subject, String> value) {

        static Lookup flag(Predicate<Subject> holds) {
            return new Lookup(Vocabulary.FLAG, subject -> String.valueOf(holds.test(subject)));
        }
    }

    /**
     * What the facts are taken from.
     *
     * @param entry what the roster says of them
     * @param belonging what their platform says of them
     * @param stage of the request that they made and that is open
     * @param holding whether they hold a request as a supporter
     */
    private record Subject(Optional<RosterEntry> entry, Belonging belonging, Optional<Stage> stage, boolean holding) {

        /** Whoever is on the roster belongs, whatever their platform says. */
        private boolean isGuest() {
            return entry.isEmpty() && belonging == Belonging.GUEST;
        }

        private boolean has(Role role) {
            return entry.filter(row -> row.roles().contains(role)).isPresent();
        }

        private String state() {
            return stage.map(open -> open.name().toLowerCase(Locale.ROOT)).orElse("none");
        }
    }

    /**
     * Refuses what the linter has not tried: it tries every declared value of every declared fact.
     *
     * @throws IllegalStateException naming a fact that is missing, not declared or has another value; never the value
     *     (law 12)
     */
    public PersonFacts {
        known = Map.copyOf(known);
        languages = List.copyOf(languages);
        for (var fact : LOOKUPS.keySet()) {
            var value = known.get(fact);
            require(value != null, fact, "is missing");
            require(LOOKUPS.get(fact).values().contains(value), fact, "has a value that is not declared");
        }
        known.keySet().forEach(fact -> require(LOOKUPS.containsKey(fact), fact, "is not declared"));
    }

    private static void require(boolean holds, String fact, String problem) {
        if (!holds) {
            throw new IllegalStateException("the fact 'person." + fact + "' " + problem);
        }
    }

    /** Looks up what is known of the owner of an account. */
    public static PersonFacts of(Transaction tx, Account account) {
        var involvement = tx.cases().involvementOf(account.human());
        var subject = new Subject(
                tx.roster().find(account.human()).map(Member::entry),
                account.address().belonging(),
                involvement.asked(),
                involvement.holding());
        var known = LOOKUPS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().value().apply(subject)));
        return new PersonFacts(
                known, subject.entry().map(RosterEntry::languages).orElse(List.of()));
    }

    /** Every value of each fact, by its name. */
    public static Map<String, Set<String>> values() {
        return LOOKUPS.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, fact -> fact.getValue().values()));
    }
}
