package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.beenthere.chat.Act;
import org.beenthere.store.Account;
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

    private static final int RACES = 1_000;
    private static final int PAIRS = 50;

    private TestBot bot;
    private Rows rows;

    private record Pair(UUID request, TestPerson requester, TestPerson supporter) {}

    @Test
    void accepting_and_withdrawing_at_the_same_instant_a_thousand_times_always_comes_to_one_of_the_two(
            @TempDir Path folder) throws Exception {
        try (var log = new LogLines();
                var opened = TestBot.with(
                        folder, TestScripts.scripts(), ManyPeople.roster(PAIRS, PAIRS, 10), ManyPeople.rules())) {
            bot = opened;
            rows = new Rows(bot.connections());
            bot.loop().start();
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
            assertThat(closed).as("both outcomes were seen").isPositive();
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
            var asked = UUID.fromString(
                    rows.of("select account from offer where state = 'open' and peer_case = '" + request + "'")
                            .getFirst());
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

    private void race(List<Pair> pairs) throws Exception {
        var accepts = pairs.stream()
                .map(pair -> pair.supporter().button("Yes, I can"))
                .toList();
        var withdraws = pairs.stream()
                .map(pair -> pair.requester().button("Yes, withdraw it"))
                .toList();
        var start = new CyclicBarrier(2);
        var other = Thread.ofPlatform()
                .start(() -> press(start, pairs.stream().map(Pair::supporter).toList(), accepts));
        press(start, pairs.stream().map(Pair::requester).toList(), withdraws);
        other.join();
    }

    private static void press(CyclicBarrier start, List<TestPerson> people, List<String> buttons) {
        for (int i = 0; i < people.size(); i++) {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            people.get(i).sends(people.get(i).event(new Act.Pressed(buttons.get(i))));
        }
    }

    /** Says whether the request was closed; fails where it is neither closed nor held by the one who accepted. */
    private boolean endedLegally(Pair pair) {
        var held = rows.count(
                "peer_case where stage = 'matched' and holder is not null and id = '" + pair.request() + "'");
        var accepted = rows.count("offer where state = 'accepted' and peer_case = '" + pair.request() + "'");
        var open = rows.count("peer_case where stage <> 'closed' and id = '" + pair.request() + "'");
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
