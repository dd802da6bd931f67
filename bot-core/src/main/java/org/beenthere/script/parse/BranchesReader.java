package org.beenthere.script.parse;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.script.Branch;
import org.beenthere.script.Condition;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads where things lead, under which condition, and after which time. */
final class BranchesReader {

    /** No question stands open longer: a date beyond it is a slip. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Problems problems;
    private final NodeReader read;

    BranchesReader(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
    }

    /** A {@code goto} that must be there: one step, or a list of ways of which the last is an {@code else}. */
    List<Branch> ways(YamlNode node) {
        var to = node.get("goto");
        if (to.isEmpty()) {
            problems.add(node, Diagnostic.KEY_MISSING.of("goto"));
            return List.of();
        }
        if (!to.get().isList()) {
            return List.of(new Branch(Optional.empty(), read.word(node, "goto")));
        }
        var items = to.get().items();
        var ways = new ArrayList<Branch>();
        for (int i = 0; i < items.size(); i++) {
            ways.add(way(items.get(i), i == items.size() - 1));
        }
        if (items.isEmpty()) {
            problems.add(to.get(), Diagnostic.LAST_WAY_NOT_ELSE);
        }
        return ways;
    }

    private Branch way(YamlNode item, boolean last) {
        AllowedKeys.WAY.refuseOthers(item, problems);
        if (last) {
            if (item.get("else").isEmpty() || item.get("when").isPresent()) {
                problems.add(item, Diagnostic.LAST_WAY_NOT_ELSE);
            }
            return new Branch(Optional.empty(), read.wordIfAny(item, "else").orElse(""));
        }
        if (item.get("when").isEmpty() || item.get("else").isPresent()) {
            problems.add(item, Diagnostic.WAY_WITHOUT_WHEN);
        }
        return new Branch(condition(item), read.word(item, "to"));
    }

    /** The condition of a {@code when}, where there is one. */
    Optional<Condition> condition(YamlNode node) {
        return node.get("when").flatMap(when -> {
            try {
                return Optional.of(ConditionParser.parse(when.text()));
            } catch (ConditionException e) {
                problems.add(when, e.finding());
                return Optional.empty();
            }
        });
    }

    /** A map from a word to the step it leads to. */
    Map<String, String> targets(YamlNode node, String key) {
        var targets = new LinkedHashMap<String, String>();
        read.map(node, key).forEach((name, to) -> {
            if (to.text().isBlank()) {
                problems.add(to, Diagnostic.NAME_OF_STEP_MISSING);
            }
            targets.put(name, to.text());
        });
        return targets;
    }

    /** What happens after a time, where that is said. */
    Optional<Step.Expiry> expiry(YamlNode node) {
        return node.get("expire").flatMap(expire -> {
            AllowedKeys.EXPIRY.refuseOthers(expire, problems);
            var to = read.word(expire, "goto");
            return after(expire).map(after -> new Step.Expiry(after, to));
        });
    }

    /** The duration under {@code after}, which must be there. */
    Optional<Duration> after(YamlNode node) {
        var after = read.word(node, "after");
        return after.isBlank() ? Optional.empty() : duration(node, after);
    }

    private Optional<Duration> duration(YamlNode expire, String after) {
        try {
            var duration = Duration.parse(after);
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return Optional.of(duration);
            }
        } catch (DateTimeParseException _) {
            // Told below, with all that is no duration for us.
        }
        problems.add(expire.get("after").orElse(expire), Diagnostic.BAD_DURATION);
        return Optional.empty();
    }
}
