package org.beenthere.publish;

import java.util.List;

/**
 * A round as it was launched. Nothing of it changes afterwards.
 *
 * @param audience who is asked, and counts
 * @param bandsOnly whether so few came or went since the round before it that a split would tell too much of them
 */
public record Round(Plan plan, Audience audience, boolean bandsOnly) {

    /** What a result of it tells, as the other plan's question; another prompt is read by its sides alone. */
    Claim claim(Result result, Plan read) {
        var needs = Needs.of(result, plan.cut(), plan.floors());
        var asRead = plan.sameQuestion(read) ? needs : Needs.onSidesOf(read.cut(), needs, plan.cut());
        return new Claim(audience, withSpare(asRead));
    }

    private List<Need> withSpare(List<Need> needs) {
        return needs.stream()
                .filter(need -> need.people() > 0)
                .map(need ->
                        new Need(need.options(), need.people() + plan.floors().spare()))
                .toList();
    }
}
