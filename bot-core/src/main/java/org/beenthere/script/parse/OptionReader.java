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

/** Reads the answers that a question offers. */
final class OptionReader {

    /** The id of the choice that leads past a form. */
    private static final String SKIP = "skip";

    private static final Set<String> LEADS = Set.of("goto", "call", "start", "back");

    private final Problems problems;
    private final NodeReader read;
    private final BranchesReader ways;

    OptionReader(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
        this.ways = new BranchesReader(problems);
    }

    /** Reads one answer; {@code next} is where its question leads when the answer itself does not say. */
    Optional<Option> option(String id, YamlNode node, List<Branch> next) {
        AllowedKeys.CHOICE.refuseOthers(node, problems);
        var text = read.textOf(node, "text", HouseLimits.LABEL);
        var also = new LinkedHashSet<>(read.words(node, "also"));
        var was = new LinkedHashSet<>(read.words(node, "was"));
        var main = read.flag(node, "main");
        var when = ways.condition(node);
        return leads(node, next).map(leads -> new Option(id, text, also, was, main, when, leads));
    }

    /** Reads the way past a form; {@code next} is where the form leads, and so does this unless it says otherwise. */
    Option skip(YamlNode node, List<Branch> next) {
        AllowedKeys.SKIP.refuseOthers(node, problems);
        var branches = node.get("goto").isPresent() ? ways.ways(node) : next;
        var also = new LinkedHashSet<>(read.words(node, "also"));
        return new Option(
                SKIP,
                read.textOf(node, "text", HouseLimits.LABEL),
                also,
                new LinkedHashSet<>(read.words(node, "was")),
                false,
                Optional.empty(),
                new Option.Leads.Skip(branches));
    }

    /** Whether the answer says itself where it leads. */
    static boolean leadsItself(YamlNode node) {
        return LEADS.stream().anyMatch(key -> node.get(key).isPresent());
    }

    private Optional<Option.Leads> leads(YamlNode node, List<Branch> next) {
        if (LEADS.stream().filter(key -> node.get(key).isPresent()).count() > 1) {
            problems.add(node, Diagnostic.CHOICE_LEADS_SEVERAL_WAYS);
        }
        if (node.get("call").isPresent()) {
            return Optional.of(new Option.Leads.Call(read.word(node, "call")));
        }
        if (node.get("start").isPresent()) {
            return Optional.of(new Option.Leads.Start(read.word(node, "start")));
        }
        if (node.get("back").isPresent()) {
            if (!read.flag(node, "back")) {
                problems.add(node.key("back"), Diagnostic.NEEDLESS_BACK);
            }
            return Optional.of(new Option.Leads.Back());
        }
        if (node.get("goto").isPresent()) {
            return Optional.of(new Option.Leads.Goto(ways.ways(node)));
        }
        if (next.isEmpty()) {
            problems.add(node, Diagnostic.CHOICE_LEADS_NOWHERE);
            return Optional.empty();
        }
        return Optional.of(new Option.Leads.Goto(next));
    }
}
