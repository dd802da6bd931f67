package org.beenthere.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rounds of twelve months: who may be asked, and what may be shown. Nobody gets around it.
 *
 * <p>In these months two channels share nobody. Within a channel all that is shown can be explained by answers that never
 * changed, with some to spare on each side ({@link Explanation}): so whatever any two people answered, and whether they did,
 * all of it could be as it is. {@code docs/check-ins.md} says what follows from that, and what does not.
 *
 * @param open rounds that are launched and not closed
 * @param published rounds that are closed. Of one that came to nothing only the day still matters, and for two weeks
 */
public record Ledger(List<Round> open, List<Published> published) {

    public Ledger {
        open = List.copyOf(open);
        published = List.copyOf(published);
    }

    /** Whether a round may go out to the members of its channel, and who of them counts. */
    public Launch launch(Plan plan, Set<String> members) {
        int least = plan.floors().leastAudience();
        if (members.size() < least) {
            return new Launch.AudienceTooSmall(least);
        }
        var next = next(plan);
        if (plan.day().isBefore(next)) {
            return new Launch.TooSoon(next);
        }
        var elsewhere = elsewhere(plan);
        var audience = elsewhere.leaves(members);
        if (audience.size() < least) {
            return new Launch.CountedElsewhere(least, elsewhere.day(members, least));
        }
        return new Launch.Permitted(new Round(plan, audience, isBandsOnly(plan, audience)));
    }

    /**
     * What is shown of a round that was closed: the finest that is true, shows no part under a cell, and can be explained
     * together with all else that was shown of its channel.
     */
    public Result publish(Round round, Tally tally) {
        return Candidates.of(tally, round.plan().cut(), round.plan().floors()).stream()
                .filter(result -> mayShow(round, result))
                .findFirst()
                .orElseGet(Result.Nothing::new);
    }

    /** It looks at what may be shown, and never at what was answered: that it may not tells nothing either. */
    private boolean mayShow(Round round, Result result) {
        if (round.bandsOnly() && !(result instanceof Result.Band)) {
            return false;
        }
        var plan = round.plan();
        var claims = Stream.concat(
                told(plan).map(shown -> shown.round().claim(shown.result(), plan)),
                Stream.of(round.claim(result, plan)));
        return Explanation.of(claims.toList(), plan.cut().options()).isPresent();
    }

    /**
     * Compared with the round that was shown before it, and no earlier one: people come and go all the time, and compared with
     * those of a year hardly a round would be more than a band.
     */
    private boolean isBandsOnly(Plan plan, Audience audience) {
        return told(plan)
                .max(Comparator.comparing(shown -> shown.round().plan().day()))
                .map(Published::round)
                .filter(before -> {
                    int cell = Math.max(
                            plan.floors().cell(), before.plan().floors().cell());
                    return audience.hasAFewMoreThan(before.audience(), cell)
                            || before.audience().hasAFewMoreThan(audience, cell);
                })
                .isPresent();
    }

    private Stream<Published> told(Plan plan) {
        return published.stream()
                .filter(Published::toldSomething)
                .filter(shown -> shown.round().plan().sameChannel(plan))
                .filter(shown -> shown.round().plan().weighsOn(plan.day()));
    }

    private Elsewhere elsewhere(Plan plan) {
        return new Elsewhere(Stream.concat(
                        open.stream(),
                        published.stream().filter(Published::toldSomething).map(Published::round))
                .filter(round -> !round.plan().sameChannel(plan) && round.plan().weighsOn(plan.day()))
                .toList());
    }

    /** The first day on which its channel was left alone for long enough. */
    private LocalDate next(Plan plan) {
        return Stream.concat(open.stream(), published.stream().map(Published::round))
                .map(Round::plan)
                .filter(plan::sameChannel)
                .map(Plan::next)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
