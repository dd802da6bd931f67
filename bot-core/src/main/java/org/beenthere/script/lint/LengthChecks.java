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

/**
 * Proves that every text fits, even with the longest values in its placeholders, and that labels have no placeholders.
 */
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
            TEXTS.forEach((key, most) ->
                    step.get(key).ifPresent(text -> checkLength(text, most, Math.min(most, limit(id)))));
            step.get("remind")
                    .flatMap(remind -> remind.get("say"))
                    .ifPresent(text -> checkLength(text, HouseLimits.TEXT, HouseLimits.TEXT));
            checkLabels(step);
        });
        checkLabels(draft.root());
        draft.root().get("slots").ifPresent(slots -> slots.entries().values().forEach(this::checkLabels));
    }

    private int limit(String step) {
        return isHelpNow() ? helpLimit() : RepairChecks.isRepairs(draft) ? Repair.maxLength(step) : HouseLimits.TEXT;
    }

    private boolean isHelpNow() {
        return draft.script().name().equals(Script.HELP_NOW);
    }

    /**
     * Reports a text that is too long with its placeholders filled. One that is too long as written has been reported
     * by the parser, but with the limit of all texts; help now has a lower one.
     */
    private void checkLength(YamlNode text, int parserLimit, int limit) {
        var stripped = text.text().strip();
        int filled = longest.of(stripped);
        if (filled > limit && stripped.length() <= (isHelpNow() ? parserLimit : limit)) {
            problems.add(text, Diagnostic.TEXT_TOO_LONG_WHEN_FILLED.exceeded(filled, limit));
        }
    }

    /** Help now is also sent in one message with the longest text for when nothing else works. */
    private int helpLimit() {
        return HouseLimits.TEXT
                - vocabulary.words().entrySet().stream()
                        .filter(word -> Words.isFallback(word.getKey()))
                        .mapToInt(word -> word.getValue().length() + "\n\n".length())
                        .max()
                        .orElse(0);
    }

    /** Checks the texts in which placeholders are not filled: buttons, fields, and the words of values. */
    private void checkLabels(YamlNode holder) {
        below(holder, "everywhere").forEach(this::checkOption);
        below(holder, "choices").forEach(this::checkOption);
        holder.get("skip").ifPresent(this::checkOption);
        holder.get("form").ifPresent(form -> {
            form.get("send").ifPresent(this::refusePlaceholders);
            below(form, "fields").forEach(field -> {
                field.get("text").ifPresent(this::refusePlaceholders);
                below(field, "choices").forEach(this::refusePlaceholders);
            });
        });
        below(holder, "words").forEach(this::refusePlaceholders);
    }

    private void checkOption(YamlNode option) {
        option.get("text").ifPresent(this::refusePlaceholders);
        option.get("also").ifPresent(also -> also.items().forEach(this::refusePlaceholders));
    }

    private static Collection<YamlNode> below(YamlNode holder, String key) {
        return holder.get(key).map(map -> map.entries().values()).orElse(List.of());
    }

    private void refusePlaceholders(YamlNode text) {
        if (!Words.placeholders(text.text()).isEmpty()) {
            problems.add(text, Diagnostic.PLACE_IN_LABEL);
        }
    }
}
