package org.beenthere.script.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Proves that every text fits, also when its places are filled with the longest that can stand there. */
final class LengthChecks {

    private static final Map<String, Integer> TEXTS = Map.of(
            "title", HouseLimits.TITLE, "ask", HouseLimits.TEXT, "say", HouseLimits.TEXT, "retry", HouseLimits.TEXT);

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
        draft.stepNodes().forEach((id, step) -> {
            TEXTS.forEach((key, most) -> step.get(key).ifPresent(text -> refuse(text, most, Math.min(most, room(id)))));
            step.get("remind")
                    .flatMap(remind -> remind.get("say"))
                    .ifPresent(text -> refuse(text, HouseLimits.TEXT, HouseLimits.TEXT));
            labels(step);
        });
        labels(draft.root());
        draft.root().get("slots").ifPresent(slots -> slots.entries().values().forEach(this::labels));
    }

    private int room(String step) {
        return isHelp() ? belowOthers() : RepairChecks.isRepairs(draft) ? Repair.maxLength(step) : HouseLimits.TEXT;
    }

    private boolean isHelp() {
        return draft.script().name().equals(Script.HELP_NOW);
    }

    /** What is too long as it stands was told before, but that help now has less room than other texts. */
    private void refuse(YamlNode text, int most, int room) {
        var stripped = text.text().strip();
        int filled = longest.of(stripped);
        if (filled > room && stripped.length() <= (isHelp() ? most : room)) {
            problems.add(text, Diagnostic.TEXT_TOO_LONG_WHEN_FILLED.exceeded(filled, room));
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

    /** Where a place is not filled: on buttons, at fields, and in what stands for a value. */
    private void labels(YamlNode holder) {
        below(holder, "everywhere").forEach(this::labelled);
        below(holder, "choices").forEach(this::labelled);
        holder.get("skip").ifPresent(this::labelled);
        holder.get("form").ifPresent(form -> {
            form.get("send").ifPresent(this::withoutPlaceholders);
            below(form, "fields").forEach(field -> {
                field.get("text").ifPresent(this::withoutPlaceholders);
                below(field, "choices").forEach(this::withoutPlaceholders);
            });
        });
        below(holder, "words").forEach(this::withoutPlaceholders);
    }

    private void labelled(YamlNode option) {
        option.get("text").ifPresent(this::withoutPlaceholders);
        option.get("also").ifPresent(also -> also.items().forEach(this::withoutPlaceholders));
    }

    private static Collection<YamlNode> below(YamlNode holder, String key) {
        return holder.get(key).map(map -> map.entries().values()).orElse(List.of());
    }

    private void withoutPlaceholders(YamlNode text) {
        if (!Words.placeholders(text.text()).isEmpty()) {
            problems.add(text, Diagnostic.PLACE_IN_LABEL);
        }
    }
}
