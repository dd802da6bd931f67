package org.beenthere.publish;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The same as {@link Attacker}, so simple that it can be seen to be right, and so slow that a few people are too many. */
final class OneByOne {

    private static final int ABSENT = 2;

    private OneByOne() {}

    /** What is certain of each person, in the words of {@link Attacker}; empty if nothing explains the observations. */
    static Optional<TreeSet<String>> certainties(List<Observation> observations) {
        var members = observations.stream()
                .flatMap(observation -> observation.audience().members().stream())
                .distinct()
                .sorted()
                .toList();
        var certain = new TreeSet<String>();
        members.forEach(member -> {
            certain.add(member + " not on the upper side");
            certain.add(member + " not on the lower side");
            IntStream.range(0, observations.size())
                    .filter(round -> observations.get(round).audience().has(member))
                    .forEach(round -> {
                        certain.add(member + " did not say upper in round " + round);
                        certain.add(member + " did not say lower in round " + round);
                        certain.add(member + " answered in round " + round);
                    });
        });
        boolean explained = false;
        for (int sides = 0; sides < 1 << members.size(); sides++) {
            explained |= tryOut(observations, members, sides, certain);
        }
        return explained ? Optional.of(certain) : Optional.empty();
    }

    /** Since people answer independently in each round, the rounds can be tried out one after the other. */
    private static boolean tryOut(
            List<Observation> observations, List<String> members, int sides, TreeSet<String> certain) {
        var possible = new TreeSet<String>();
        for (int round = 0; round < observations.size(); round++) {
            boolean explained = false;
            for (int answering = 0; answering < 1 << members.size(); answering++) {
                explained |= tryOut(observations.get(round), round, members, sides, answering, possible);
            }
            if (!explained) {
                return false;
            }
        }
        for (int member = 0; member < members.size(); member++) {
            possible.add(
                    members.get(member) + (isSet(sides, member) ? " not on the upper side" : " not on the lower side"));
        }
        certain.removeAll(possible);
        return true;
    }

    private static boolean tryOut(
            Observation observation,
            int round,
            List<String> members,
            int sides,
            int answering,
            TreeSet<String> possible) {
        var found = new TreeSet<String>();
        int[] said = new int[ABSENT + 1];
        for (int member = 0; member < members.size(); member++) {
            if (!observation.audience().has(members.get(member))) {
                if (isSet(answering, member)) {
                    return false;
                }
                continue;
            }
            int what = !isSet(answering, member) ? ABSENT : isSet(sides, member) ? 1 : 0;
            said[what]++;
            found.add(members.get(member)
                    + List.of(" did not say lower", " did not say upper", " answered")
                            .get(what) + " in round " + round);
        }
        if (!observation.possible().contains(Rounds.tally(said[1], said[0]))) {
            return false;
        }
        possible.addAll(found);
        return true;
    }

    private static boolean isSet(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }
}
