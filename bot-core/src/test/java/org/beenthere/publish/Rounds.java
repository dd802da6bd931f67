package org.beenthere.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rounds for tests: two options, the second of which is the upper side. */
final class Rounds {

    static final Cut CUT = new Cut(2, Set.of(1));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Ledger EMPTY = new Ledger(List.of(), List.of());

    /** Floors of each kind that a site may choose, the extremes among them. */
    static final List<Floors> FLOORS = List.of(
            Floors.DEFAULT, Floors.STRICT, new Floors(5, 3), new Floors(5, 5), new Floors(8, 3), new Floors(12, 4));

    private Rounds() {}

    static Plan plan(String channel, Floors floors, LocalDate day) {
        return new Plan(channel, "burnout", CUT, floors, day);
    }

    /** The members numbered from one up to, but not including, another. */
    static Set<String> members(int from, int to) {
        return IntStream.range(from, to).mapToObj("m%03d"::formatted).collect(Collectors.toSet());
    }

    /** A round of so many people, with nothing before it. */
    static Round round(Floors floors, int asked) {
        return new Round(plan("ward", floors, DAY), new Audience(members(0, asked)), false);
    }

    static Tally tally(int upper, int lower) {
        return new Tally(List.of(lower, upper));
    }

    /** Every tally of at most so many people. */
    static List<Tally> tallies(int asked) {
        var found = new ArrayList<Tally>();
        for (int upper = 0; upper <= asked; upper++) {
            for (int lower = 0; upper + lower <= asked; lower++) {
                found.add(tally(upper, lower));
            }
        }
        return found;
    }

    /** What is shown of a round of two options for each tally there can be: by the ledger, once for what looks alike to it. */
    static Map<Tally, Result> results(Ledger ledger, Round round) {
        var shown = new HashMap<List<Result>, Result>();
        return tallies(round.audience().size()).stream()
                .collect(Collectors.toMap(
                        tally -> tally,
                        tally -> shown.computeIfAbsent(
                                Candidates.of(
                                        tally, round.plan().cut(), round.plan().floors()),
                                _ -> ledger.publish(round, tally))));
    }

    static int upper(Tally tally) {
        return tally.counts().get(1);
    }

    static int lower(Tally tally) {
        return tally.counts().get(0);
    }

    static Round permitted(Ledger ledger, Plan plan, Set<String> members) {
        return ((Launch.Permitted) ledger.launch(plan, members)).round();
    }
}
