package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.programme.Offer;
import org.beenthere.store.Account;
import org.beenthere.testing.AtOnce;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.ManyPeople;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 6, and what a database does to it. */
class AcceptAgainstWithdrawTest {

    /** A few in every build, and a thousand with {@code -Pthorough}. */
    private static final int RACES = Integer.getInteger("races", 100);

    private static final int PAIRS = 50;

    /** By how many nanoseconds the start of one over the other changes from race to race. */
    private static final long STEP = 1_000_000;

    private TestBot bot;
    private Rows rows;

    /** How many nanoseconds after accepting begins withdrawing begins; negative: before. */
    private long start;

    private record Pair(UUID request, TestPerson requester, TestPerson supporter) {}

    @Test
    void accepting_and_withdrawing_at_the_same_instant_always_comes_to_one_of_the_two(@TempDir Path folder)
            throws Exception {
        try (var log = new LogLines();
                var opened = TestBot.with(
                        folder, TestScripts.scripts(), ManyPeople.roster(PAIRS, PAIRS, 10), ManyPeople.rules())) {
            bot = opened;
            rows = new Rows(bot.connections());
            bot.background().start(_ -> {});
            var requesters = accounts("r");
            int closed = 0;
            for (int race = 0; race < RACES; race += PAIRS) {
                var pairs = pairs(requesters);
                race(pairs);
                bot.settle();
                closed += (int) pairs.stream().filter(this::endedLegally).count();
                pairs.forEach(pair -> ManyPeople.closes(bot, pair.request()));
                bot.settle();
            }
            assertThat(closed).as("both outcomes were seen").isBetween(1, RACES - 1);
            assertThat(log.warnings()).isEmpty();
        }
    }

    private List<Account> accounts(String kind) {
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> ManyPeople.account(bot, kind + i))
                .toList();
    }

    /** Fresh requests, each offered to somebody, and each about to be withdrawn. */
    private List<Pair> pairs(List<Account> requesters) {
        var requests =
                requesters.stream().map(who -> ManyPeople.opens(bot, who)).toList();
        bot.settle();
        var supporters = accounts("s");
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < PAIRS; i++) {
            var request = requests.get(i);
            var asked = asked(request);
            var supporter = supporters.stream()
                    .filter(account -> account.id().equals(asked))
                    .findFirst()
                    .orElseThrow();
            var requester = bot.person("r" + i);
            requester.sends(requester.event(new Act.Pressed(requester.button("Withdraw"))));
            pairs.add(new Pair(request, requester, bot.person(supporter.ref())));
        }
        return pairs;
    }

    private UUID asked(UUID request) {
        return bot.database()
                .inTransaction(
                        Duration.ofSeconds(5),
                        tx -> tx.offers().of(request).stream()
                                .filter(offer -> offer.state() == Offer.State.OPEN)
                                .map(offer -> offer.supporter().account())
                                .findFirst()
                                .orElseThrow());
    }

    /**
     * Has both act on each request. Accepting does more before it locks the request and would hardly ever win, so whoever
     * won gives the other a longer start the next time: that keeps the two close to each other on any machine.
     */
    private void race(List<Pair> pairs) throws Exception {
        for (var pair : pairs) {
            var accept = pair.supporter().button("Yes, I can");
            var withdraw = pair.requester().button("Yes, withdraw it");
            long later = start;
            AtOnce.does(List.of(
                    () -> press(pair.supporter(), accept, -later), () -> press(pair.requester(), withdraw, later)));
            start += isOpen(pair) ? -STEP : STEP;
        }
    }

    private static void press(TestPerson person, String button, long later) {
        LockSupport.parkNanos(later);
        person.sends(person.event(new Act.Pressed(button)));
    }

    private boolean isOpen(Pair pair) {
        return rows.count("peer_case where stage <> 'closed' and id = '" + pair.request() + "'") == 1;
    }

    /** Says whether the request was closed; fails where it is neither closed nor held by the one who accepted. */
    private boolean endedLegally(Pair pair) {
        var held = rows.count(
                "peer_case where stage = 'matched' and holder is not null and id = '" + pair.request() + "'");
        var accepted = rows.count("offer where state = 'accepted' and peer_case = '" + pair.request() + "'");
        long open = isOpen(pair) ? 1 : 0;
        assertThat(List.of(open, held, accepted)).isIn(List.of(0L, 0L, 0L), List.of(1L, 1L, 1L));
        var lines = pair.supporter().lines();
        boolean told = lines.getLast().contains(open == 1 ? "It is yours" : "")
                && (open == 1
                        || lines.getLast().contains("settled already")
                        || lines.getLast().contains("closed their"));
        assertThat(told).as(() -> pair.supporter().transcript()).isTrue();
        assertThat(pair.requester().transcript()).contains(open == 1 ? "A colleague said yes" : "It is withdrawn");
        return open == 0;
    }
}
