package org.beenthere.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A small random script, right or wrong. Placeholders are written in angle brackets. */
final class RandomScript {

    private static final String HEAD = """
            script: random
            start: s0
            slots:
              soon: { type: choice, words: { a: "at once", b: "by and by" } }
              note: { type: text }
              code: { type: text }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
            BACK
            on: { closed: bye }
            expire: { after: PT4H, goto: bye }
            steps:
              bye: { say: "Bye.", end: bye }
            """;

    /** The script that a random script may call. */
    static final String CALLED = """
            script: called
            start: line
            slots: { note: { type: text } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            steps:
              line:
                ask: "A line?"
                form:
                  fields: { note: { text: "Line", type: text, max: 20 } }
                  send: "Keep it"
                  goto: kept
                skip: { text: "Nothing", goto: nothing }
              kept: { say: "So <{note}>.", end: kept }
              nothing: { end: nothing }
            """;

    private static final Arbitrary<String> TEXTS = Arbitraries.frequency(
            Tuple.of(20, "Well."),
            Tuple.of(2, "So <{soon}>."),
            Tuple.of(2, "So <{note}>."),
            Tuple.of(1, "So <{code}>."));
    private static final List<String> CONDITIONS =
            List.of("person.supporter", "person.state = none", "soon = a", "soon in [a, b]", "not person.supporter");

    private RandomScript() {}

    static Arbitrary<String> arbitrary() {
        var back = Arbitraries.of("", "  back: { text: \"Back\", back: true }");
        return Combinators.combine(step().list().ofMinSize(2).ofMaxSize(5), back)
                .as((steps, leadsBack) -> HEAD.replace("BACK", leadsBack)
                        + IntStream.range(0, steps.size())
                                .mapToObj(i -> step(i, steps))
                                .collect(Collectors.joining()));
    }

    private static String step(int number, List<String> steps) {
        var next = number + 1 < steps.size() ? "s" + (number + 1) : "bye";
        return "  s" + number + ":\n" + steps.get(number).replace("NEXT", next).indent(4);
    }

    private static Arbitrary<String> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, say()),
                Tuple.of(5, ask()),
                Tuple.of(2, form()),
                Tuple.of(2, act()),
                Tuple.of(1, text().map(text -> "say: \"" + text + "\"\nend: told")));
    }

    private static Arbitrary<String> say() {
        return Combinators.combine(text(), ways()).as((text, ways) -> "say: \"" + text + "\"\ngoto: " + ways);
    }

    private static Arbitrary<String> ask() {
        return Combinators.combine(
                        text(),
                        option("a", "One way"),
                        option("b", "Another"),
                        option("c", "A third"),
                        Arbitraries.of("", "", "  more: { text: \"More\", call: called }\n"),
                        Arbitraries.of("", "", "\nremind: { after: PT1H }"),
                        ways())
                .as((text, a, b, c, call, remind, ways) -> "ask: \"%s\"\nfills: soon\nchoices:\n%s%s%s%sgoto: %s%s"
                        .formatted(text, a, b, c.contains("when") ? c : "", call, ways, remind));
    }

    private static Arbitrary<String> option(String id, String label) {
        return Arbitraries.of(CONDITIONS)
                .optional(0.25)
                .map(when -> "  %s: { text: \"%s\"%s }\n"
                        .formatted(
                                id,
                                label,
                                when.map(so -> ", when: \"" + so + "\"").orElse("")));
    }

    private static Arbitrary<String> form() {
        var skips = Combinators.combine(Arbitraries.of(true, false), to())
                .as((may, to) -> may ? "\nskip: { text: \"Skip\", goto: " + to + " }" : "");
        return Combinators.combine(text(), ways(), Arbitraries.of("", ", optional: true"), skips)
                .as((text, ways, optional, skip) -> """
                        ask: "%s"
                        form:
                          fields: { note: { text: "Note", type: text, max: 20%s } }
                          send: "Send"
                          goto: %s%s""".formatted(text, optional, ways, skip));
    }

    private static Arbitrary<String> act() {
        return Combinators.combine(to(), to())
                .as("do: offer.accept\nwith: [soon]\noutcomes: { won: %s, gone: %s }"::formatted);
    }

    private static Arbitrary<String> ways() {
        return Arbitraries.oneOf(
                to(),
                Combinators.combine(Arbitraries.of(CONDITIONS), to(), to())
                        .as("[ { when: \"%s\", to: %s }, { else: %s } ]"::formatted));
    }

    private static Arbitrary<String> to() {
        return Arbitraries.frequency(
                Tuple.of(8, "NEXT"), Tuple.of(3, "bye"), Tuple.of(1, "s0"), Tuple.of(2, "s1"), Tuple.of(1, "s2"));
    }

    private static Arbitrary<String> text() {
        return TEXTS;
    }
}
