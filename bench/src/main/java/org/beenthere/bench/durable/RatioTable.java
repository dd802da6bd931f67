package org.beenthere.bench.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Turns beside their bare transactions as a Markdown table: the median of all rounds, and that of the ratios. */
final class RatioTable {

    private record Pair(Round turn, Round bare) {}

    private final SortedMap<Integer, List<Pair>> byClients = new TreeMap<>();

    /** Adds a round of each, with as many clients. */
    void add(int clients, Round turn, Round bare) {
        byClients.computeIfAbsent(clients, _ -> new ArrayList<>()).add(new Pair(turn, bare));
    }

    String text() {
        var lines = byClients.entrySet().stream().flatMap(clients -> {
            var pairs = clients.getValue();
            var name = clients.getKey() == 1 ? "1 client" : clients.getKey() + " clients";
            return Stream.of(
                    line(name, "`turn`", pairs, Pair::turn),
                    line(name, "`yardstickBareTransaction`", pairs, Pair::bare),
                    "| " + name + " | ratio | " + ratio(pairs, Round::wall) + " | " + ratio(pairs, Round::processor)
                            + " | |");
        });
        return String.join(
                "\n",
                Stream.concat(
                                Stream.of(
                                        "| | | time a turn | processor time | turns a second |",
                                        "| --- | --- | ---: | ---: | ---: |"),
                                lines)
                        .toList());
    }

    private static String line(String clients, String name, List<Pair> pairs, Function<Pair, Round> which) {
        double wall = median(pairs, pair -> which.apply(pair).wall());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.2f ms | %.0f |",
                clients,
                name,
                wall,
                median(pairs, pair -> which.apply(pair).processor()),
                1_000 / wall);
    }

    private static String ratio(List<Pair> pairs, ToDoubleFunction<Round> what) {
        return String.format(
                Locale.ROOT,
                "%.2f",
                median(pairs, pair -> what.applyAsDouble(pair.turn()) / what.applyAsDouble(pair.bare())));
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> what) {
        return pairs.stream().mapToDouble(what).sorted().toArray()[pairs.size() / 2];
    }
}
