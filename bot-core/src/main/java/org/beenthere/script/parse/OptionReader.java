package org.beenthere.script.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads the options that a question offers. */
final class OptionReader {

    /** The id of the option that skips a form. */
    private static final String SKIP = "skip";

    private static final Set<String> TARGETS = Set.of("goto", "call", "start", "back");

    private final Problems problems;
    private final NodeReader reader;
    private final BranchesReader branches;

    OptionReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.branches = new BranchesReader(problems);
    }

    /** Reads an option; {@code next} is where its question leads if the option itself does not say. */
    Optional<Option> option(String id, YamlNode node, List<Branch> next) {
        AllowedKeys.CHOICE.refuseUnknown(node, problems);
        var text = reader.requiredText(node, "text", HouseLimits.LABEL);
        var also = new LinkedHashSet<>(reader.wordList(node, "also"));
        var was = new LinkedHashSet<>(reader.wordList(node, "was"));
        var main = reader.flag(node, "main");
        var when = branches.condition(node);
        return target(node, next).map(target -> new Option(id, text, also, was, main, when, target));
    }

    /** Reads the option that skips a form; it leads to {@code next}, as the form does, unless it says otherwise. */
    Option skip(YamlNode node, List<Branch> next) {
        AllowedKeys.SKIP.refuseUnknown(node, problems);
        var onward = node.get("goto").isPresent() ? branches.read(node) : next;
        var also = new LinkedHashSet<>(reader.wordList(node, "also"));
        return new Option(
                SKIP,
                reader.requiredText(node, "text", HouseLimits.LABEL),
                also,
                new LinkedHashSet<>(reader.wordList(node, "was")),
                false,
                Optional.empty(),
                new Option.Target.Skip(onward));
    }

    /** Whether an option says itself where it leads. */
    static boolean hasOwnTarget(YamlNode node) {
        return TARGETS.stream().anyMatch(key -> node.get(key).isPresent());
    }

    private Optional<Option.Target> target(YamlNode node, List<Branch> next) {
        if (TARGETS.stream().filter(key -> node.get(key).isPresent()).count() > 1) {
            problems.add(node, Diagnostic.CHOICE_LEADS_SEVERAL_WAYS);
        }
        if (node.get("call").isPresent()) {
            return Optional.of(new Option.Target.Call(reader.requiredWord(node, "call")));
        }
        if (node.get("start").isPresent()) {
            return Optional.of(new Option.Target.Start(reader.requiredWord(node, "start")));
        }
        if (node.get("back").isPresent()) {
            if (!reader.flag(node, "back")) {
                problems.add(node.key("back"), Diagnostic.NEEDLESS_BACK);
            }
            return Optional.of(new Option.Target.Back());
        }
        if (node.get("goto").isPresent()) {
            return Optional.of(new Option.Target.Goto(branches.read(node)));
        }
        if (next.isEmpty()) {
            problems.add(node, Diagnostic.CHOICE_LEADS_NOWHERE);
            return Optional.empty();
        }
        return Optional.of(new Option.Target.Goto(next));
    }
}
