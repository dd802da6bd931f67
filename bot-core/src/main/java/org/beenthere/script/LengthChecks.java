package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.HouseLimits;

/** Proves that every text fits, also when its places are filled with the longest that can stand there. */
final class LengthChecks {

    private static final Map<String, Integer> TEXTS = Map.of(
            "title", HouseLimits.TITLE, "ask", HouseLimits.TEXT, "say", HouseLimits.TEXT, "retry", HouseLimits.TEXT);

    /** Where a place is not filled: on buttons, at fields, and in what stands for a value. */
    private static final List<String> LABELS = List.of("everywhere", "choices", "fields", "form", "skip", "words");

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final LongestValues longest;
    private final Problems problems;

    LengthChecks(Draft draft, Vocabulary vocabulary, LongestValues longest, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.longest = longest;
        this.problems = problems;
    }

    void check() {
        int help = draft.script().name().equals(QuestionChecks.HELP_NOW) ? belowOthers() : HouseLimits.TEXT;
        draft.root().get("steps").orElseThrow().entries().values().forEach(step -> {
            TEXTS.forEach((key, most) -> step.get(key).ifPresent(text -> refuse(text, Math.min(help, most))));
            step.get("remind").flatMap(remind -> remind.get("say")).ifPresent(text -> refuse(text, HouseLimits.TEXT));
            labels(step);
        });
        labels(draft.root());
        draft.root().get("slots").ifPresent(slots -> slots.entries().values().forEach(this::labels));
    }

    private void refuse(YamlNode text, int most) {
        var stripped = text.text().strip();
        int filled = longest.of(stripped);
        // What is too long as it stands was told when it was read.
        if (filled > most && (!Words.places(stripped).isEmpty() || most < HouseLimits.TEXT)) {
            problems.add(
                    text,
                    Diagnostic.TEXT_TOO_LONG_WHEN_FILLED
                            .found()
                            .with("count", filled)
                            .with("most", most));
        }
    }

    /** Help now is also said below what is said when nothing else works, in one message. */
    private int belowOthers() {
        return HouseLimits.TEXT
                - vocabulary.words().entrySet().stream()
                        .filter(word -> word.getKey().startsWith("static."))
                        .mapToInt(word -> word.getValue().length() + "\n\n".length())
                        .max()
                        .orElse(0);
    }

    private void labels(YamlNode holder) {
        LABELS.stream().map(holder::get).flatMap(Optional::stream).forEach(this::withoutPlaces);
    }

    private void withoutPlaces(YamlNode node) {
        if (node.isText()) {
            if (node.isQuoted() && !Words.places(node.text()).isEmpty()) {
                problems.add(node, Diagnostic.PLACE_IN_LABEL);
            }
        } else {
            node.entries().forEach((key, value) -> {
                if (!key.equals("when") && !key.equals("goto")) {
                    withoutPlaces(value);
                }
            });
        }
    }
}
