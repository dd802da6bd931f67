package org.beenthere.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Units of a hospital over a year or two, made of a seed: people join, leave, and are in two channels at once; rounds are
 * launched whenever the ledger lets them, and several are open together.
 */
final class History {

    private static final int DAYS_OPEN = 7;
    private static final List<Double> ANSWERING = List.of(1.0, 1.0, 0.9, 0.7);

    /**
     * A round that was closed.
     *
     * @param ledger as it was then
     * @param answers by member, whether on the upper side; of those who answered
     */
    record Closed(Ledger ledger, Round round, Map<String, Boolean> answers, Result result) {
        Observation observation() {
            return Observation.of(ledger, round, result);
        }

        boolean toldSomething() {
            return !(result instanceof Result.Nothing);
        }
    }

    private final Random random;
    private final Floors floors;
    private final double upper;
    private final double answering;
    private final double changingMinds;
    private final Map<String, Set<String>> channels = new HashMap<>();
    private final Map<String, Boolean> minds = new HashMap<>();
    private final List<Round> open = new ArrayList<>();
    private final List<Published> published = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();
    private LocalDate day = Rounds.DAY;
    private int next;

    private History(long seed, boolean allAnswer) {
        random = new Random(seed);
        floors = Rounds.FLOORS.get(random.nextInt(Rounds.FLOORS.size()));
        upper = 0.1 + 0.8 * random.nextDouble();
        answering = allAnswer ? 1 : ANSWERING.get(random.nextInt(ANSWERING.size()));
        changingMinds = !allAnswer && random.nextInt(4) == 0 ? 0.05 : 0;
        int units = 1 + random.nextInt(2);
        for (int unit = 0; unit < units; unit++) {
            channels.put("ward " + unit, new HashSet<>());
            join("ward " + unit, floors.leastAudience() + random.nextInt(16));
        }
    }

    static List<Closed> of(long seed) {
        return of(new History(seed, false));
    }

    /** One in which everybody answers each time, and nobody ever changes their mind. */
    static List<Closed> inWhichAllAnswer(long seed) {
        return of(new History(seed, true));
    }

    private static List<Closed> of(History history) {
        int steps = 8 + history.random.nextInt(16);
        int pace = 8 + history.random.nextInt(24);
        for (int step = 0; step < steps; step++) {
            history.day = history.day.plusDays(1 + history.random.nextInt(pace));
            history.close();
            history.comeAndGo();
            history.launch();
        }
        history.day = history.day.plusDays(DAYS_OPEN);
        history.close();
        return history.closed;
    }

    private void launch() {
        var channel = "ward " + random.nextInt(channels.size());
        if (new Ledger(open, published).launch(Rounds.plan(channel, floors, day), channels.get(channel))
                instanceof Launch.Permitted(var round)) {
            open.add(round);
        }
    }

    private void close() {
        for (var round : List.copyOf(open)) {
            if (!round.plan().day().plusDays(DAYS_OPEN).isAfter(day)) {
                open.remove(round);
                close(round);
            }
        }
    }

    private void close(Round round) {
        var answers = new HashMap<String, Boolean>();
        for (var member : round.audience().members().stream().sorted().toList()) {
            minds.merge(
                    member, random.nextDouble() < upper, (before, _) -> before ^ (random.nextDouble() < changingMinds));
            if (random.nextDouble() < answering) {
                answers.put(member, minds.get(member));
            }
        }
        int saidUpper = (int) answers.values().stream().filter(said -> said).count();
        var ledger = new Ledger(List.of(), published);
        var result = ledger.publish(round, Rounds.tally(saidUpper, answers.size() - saidUpper));
        published.add(new Published(round, result));
        closed.add(new Closed(ledger, round, answers, result));
    }

    /** Mostly one or two; sometimes many at once, as where trainees move on. */
    private void comeAndGo() {
        var channel = "ward " + random.nextInt(channels.size());
        int most = random.nextInt(5) == 0 ? 8 : 2;
        var members = channels.get(channel).stream().sorted().toList();
        for (int leaving = random.nextInt(most + 1); leaving > 0 && !members.isEmpty(); leaving--) {
            channels.get(channel).remove(members.get(random.nextInt(members.size())));
        }
        join(channel, random.nextInt(most + 1));
    }

    private void join(String channel, int people) {
        for (int person = 0; person < people; person++) {
            boolean known = next > 0 && random.nextInt(6) == 0;
            channels.get(channel).add("m%03d".formatted(known ? random.nextInt(next) : next++));
        }
    }
}
