package org.beenthere.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A script that is generated from numbers: a sequence of questions, each with the features whose bits its number has.
 */
record GeneratedScript(List<Integer> questions) {

    private static final List<String> FIELDS = List.of(
            "text: { text: \"Text\", type: text, max: 5 }",
            "who: { text: \"Who\", type: person, optional: true }",
            "day: { text: \"Day\", type: day }",
            "how: { text: \"How\", type: choices, choices: { phone: \"Phone\", here: \"Here\" } }");

    String yaml() {
        return """
                script: made
                start: q0
                slots:
                  text: { type: text }
                  who: { type: person }
                  day: { type: day }
                  how: { type: choice }
                  pick: { type: choice, words: { yes: "yes", more: "more" } }
                everywhere:
                  help_now: { text: "Help now", also: ["help"], call: help-now }
                  back: { text: "Back", back: true }
                on: { closed: bye }
                expire: { after: P1D, goto: bye }
                moves_to: { lost: bye }
                steps:
                %s
                  bye: { say: "Bye: {pick}", end: bye }
                """.formatted(
                IntStream.range(0, questions.size()).mapToObj(this::question).collect(Collectors.joining("\n")));
    }

    private String question(int i) {
        int bits = questions.get(i);
        boolean form = has(bits, 0);
        var lines = new StringBuilder("  q%d:\n    ask: \"Q%d {pick}\"\n".formatted(i, i));
        var next = has(bits, 1) ? "c" + i : next(i);
        if (form) {
            lines.append("    form: { fields: { %s }, send: \"Send\", goto: %s }\n"
                    .formatted(FIELDS.get(bits >> 2 & 3), next));
        }
        var other = has(bits, 4) ? "call: details" : "goto: q" + (bits >> 5 & 7) % (i + 1);
        lines.append(
                form
                        ? "    choices: { more: { text: \"More\", %s } }\n".formatted(other)
                        : "    choices: { yes: { text: \"Yes\", goto: %s }, more: { text: \"More\", %s } }\n"
                                .formatted(next, other));
        add(lines, has(bits, 8) && form, "skip: { text: \"Skip\" }");
        add(lines, has(bits, 9), "retry: \"Once more.\"");
        add(
                lines,
                has(bits, 10),
                has(bits, 11) ? "remind: { after: PT1H }" : "remind: { after: PT1H, say: \"Still {pick}\" }");
        add(lines, has(bits, 12), "expire: { after: PT2H, goto: bye }");
        add(lines, has(bits, 13), "on: { accepted: %s }".formatted(next(i)));
        add(lines, has(bits, 14), "was: [q%d]".formatted(i + questions.size()));
        add(lines, has(bits, 15) && !form, "fills: pick");
        if (has(bits, 1)) {
            lines.append("  c%d: { do: request.open, outcomes: { opened: %s } }\n".formatted(i, next(i)));
        }
        return lines.toString().stripTrailing();
    }

    private String next(int i) {
        return i + 1 < questions.size() ? "q" + (i + 1) : "bye";
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }

    private static void add(StringBuilder lines, boolean wanted, String line) {
        if (wanted) {
            lines.append("    ").append(line).append("\n");
        }
    }
}
