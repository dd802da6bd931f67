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

/** Reads where steps and options lead: branches, conditions, handlers and expiries. */
final class BranchesReader {

    /** The longest time that a question may stay open; more is a typing error. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Problems problems;
    private final NodeReader reader;

    BranchesReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
    }

    /** Reads a required {@code goto}: one step, or a list of branches of which the last is an {@code else}. */
    List<Branch> read(YamlNode node) {
        var to = node.get("goto");
        if (to.isEmpty()) {
            problems.add(node, Diagnostic.KEY_MISSING.of("goto"));
            return List.of();
        }
        if (!to.get().isList()) {
            return List.of(new Branch(Optional.empty(), reader.requiredWord(node, "goto")));
        }
        var items = to.get().items();
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < items.size(); i++) {
            branches.add(branch(items.get(i), i == items.size() - 1));
        }
        if (items.isEmpty()) {
            problems.add(to.get(), Diagnostic.LAST_WAY_NOT_ELSE);
        }
        return branches;
    }

    private Branch branch(YamlNode item, boolean last) {
        AllowedKeys.WAY.refuseUnknown(item, problems);
        if (last) {
            if (item.get("else").isEmpty() || item.get("when").isPresent()) {
                problems.add(item, Diagnostic.LAST_WAY_NOT_ELSE);
            }
            return new Branch(
                    Optional.empty(), reader.optionalWord(item, "else").orElse(""));
        }
        if (item.get("when").isEmpty() || item.get("else").isPresent()) {
            problems.add(item, Diagnostic.WAY_WITHOUT_WHEN);
        }
        return new Branch(condition(item), reader.requiredWord(item, "to"));
    }

    /** The condition under {@code when}, if there is one. */
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

    /** A map from words to the steps they lead to. */
    Map<String, String> targets(YamlNode node, String key) {
        var targets = new LinkedHashMap<String, String>();
        reader.map(node, key).forEach((name, to) -> {
            if (to.text().isBlank()) {
                problems.add(to, Diagnostic.NAME_OF_STEP_MISSING);
            }
            targets.put(name, to.text());
        });
        return targets;
    }

    /** The expiry under {@code expire}, if there is one. */
    Optional<Step.Expiry> expiry(YamlNode node) {
        return node.get("expire").flatMap(expire -> {
            AllowedKeys.EXPIRY.refuseUnknown(expire, problems);
            var to = reader.requiredWord(expire, "goto");
            return after(expire).map(after -> new Step.Expiry(after, to));
        });
    }

    /** The duration under {@code after}, which is required; empty if it is invalid. */
    Optional<Duration> after(YamlNode node) {
        var after = reader.requiredWord(node, "after");
        return after.isBlank() ? Optional.empty() : duration(node, after);
    }

    private Optional<Duration> duration(YamlNode expire, String after) {
        try {
            var duration = Duration.parse(after);
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return Optional.of(duration);
            }
        } catch (DateTimeParseException _) {
            // Reported below, with durations that are out of bounds.
        }
        problems.add(expire.get("after").orElse(expire), Diagnostic.BAD_DURATION);
        return Optional.empty();
    }
}
