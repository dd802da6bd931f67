package org.beenthere.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for answers, one for each person and never changed, of which all that was told could have come.
 *
 * <p>A result is shown only if there are some, and with people to spare for every need ({@link Floors#spare}). Take any two
 * people then: the others suffice for all that was told. So these two may have answered anything, or nothing, and all of it
 * would be as it is. It looks at audiences and results alone, which may be known, so whether it finds some tells nothing.
 */
final class Explanation {

    private final List<Lack> lacks;

    private Explanation(List<Claim> claims) {
        lacks = claims.stream()
                .flatMap(claim -> claim.needs().stream().map(need -> new Lack(claim.audience(), need)))
                .toList();
    }

    /**
     * The option that each person holds. People in the most audiences come first, and each takes the option that those who are
     * left lack most. That does not find every explanation that there is, but what it finds is one.
     *
     * @param options how many options there are
     * @return by member; whoever is missing may hold any. Empty if it finds none
     */
    static Optional<Map<String, Integer>> of(List<Claim> claims, int options) {
        var explanation = new Explanation(claims);
        var answers = new HashMap<String, Integer>();
        inMostAudiencesFirst(claims)
                .takeWhile(_ -> !explanation.isComplete())
                .forEach(member -> answers.put(member, explanation.give(member, options)));
        return explanation.isComplete() ? Optional.of(answers) : Optional.empty();
    }

    private boolean isComplete() {
        return lacks.stream().allMatch(Lack::isFilled);
    }

    private static Stream<String> inMostAudiencesFirst(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.audience().members().stream())
                .collect(Collectors.groupingBy(member -> member, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private int give(String member, int options) {
        var theirs = lacks.stream().filter(lack -> lack.audience.has(member)).toList();
        int answer = IntStream.range(0, options)
                .boxed()
                .max(Comparator.comparingDouble(option ->
                        theirs.stream().mapToDouble(lack -> lack.of(option)).sum()))
                .orElseThrow();
        theirs.forEach(lack -> lack.take(answer));
        return answer;
    }

    /** A need of an audience that is not filled yet. */
    private static final class Lack {
        private final Audience audience;
        private final Set<Integer> options;
        private int people;
        private int left;

        private Lack(Audience audience, Need need) {
            this.audience = audience;
            options = need.options();
            people = need.people();
            left = audience.size();
        }

        /** Which part of those who are left must hold this option, or another that does. */
        private double of(int option) {
            return options.contains(option) && !isFilled() ? (double) people / left : 0;
        }

        private void take(int option) {
            left--;
            if (options.contains(option)) {
                people--;
            }
        }

        private boolean isFilled() {
            return people <= 0;
        }
    }
}
