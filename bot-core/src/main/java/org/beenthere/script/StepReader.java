package org.beenthere.script;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;

/** Reads the steps of a script and what is in them. */
final class StepReader {

    private static final Set<String> ASK = Set.of("title", "ask", "fills", "choices", "goto", "form", "on", "expire");

    private final Problems problems;
    private final NodeReader read;

    StepReader(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
    }

    Optional<Step> step(String id, YamlNode node) {
        if (node.get("ask").isPresent()) {
            return Optional.of(ask(id, node));
        }
        if (node.get("do").isPresent()) {
            node.refuseUnknownKeys(Set.of("do", "with", "outcomes"), problems);
            return Optional.of(new Step.Do(id, read.word(node, "do"), words(node, "with"), targets(node, "outcomes")));
        }
        if (node.get("end").isPresent()) {
            node.refuseUnknownKeys(Set.of("say", "end"), problems);
            return Optional.of(new Step.End(id, read.text(node, "say", HouseLimits.TEXT)));
        }
        if (node.get("goto").isPresent()) {
            node.refuseUnknownKeys(Set.of("say", "goto"), problems);
            return Optional.of(new Step.Say(id, read.text(node, "say", HouseLimits.TEXT), branches(node)));
        }
        problems.add(node, "This step says nothing of where it goes: it needs 'ask', 'do', 'goto' or 'end'.");
        return Optional.empty();
    }

    private Step ask(String id, YamlNode node) {
        node.refuseUnknownKeys(ASK, problems);
        var next = node.get("goto").isPresent() ? branches(node) : List.<Branch>of();
        var options = new ArrayList<Option>();
        node.get("choices")
                .ifPresent(choices -> choices.entries()
                        .forEach(
                                (choice, option) -> option(choice, option, next).ifPresent(options::add)));
        return new Step.Ask(
                id,
                read.text(node, "title", HouseLimits.TITLE).orElse(""),
                read.text(node, "ask", HouseLimits.TEXT).orElse(""),
                node.get("fills").map(YamlNode::text),
                options,
                node.get("form").map(this::form),
                on(node),
                expiry(node));
    }

    /** Reads one answer; {@code next} is where its question leads when the answer itself does not say. */
    Optional<Option> option(String id, YamlNode node, List<Branch> next) {
        node.refuseUnknownKeys(Set.of("text", "also", "main", "when", "goto", "call", "start"), problems);
        var text = read.text(node, "text", HouseLimits.LABEL);
        if (text.isEmpty()) {
            problems.add(node, "This choice has no 'text'.");
        }
        Optional<Option.Leads> leads = node.get("call")
                .map(call -> (Option.Leads) new Option.Leads.Call(call.text()))
                .or(() -> node.get("start").map(start -> new Option.Leads.Start(start.text())))
                .or(() -> node.get("goto").map(to -> new Option.Leads.Goto(branches(node))))
                .or(() -> next.isEmpty() ? Optional.empty() : Optional.of(new Option.Leads.Goto(next)));
        if (leads.isEmpty()) {
            problems.add(node, "This choice leads nowhere: give it, or its step, a 'goto'.");
        }
        return leads.map(known -> new Option(
                id,
                text.orElse(""),
                new LinkedHashSet<>(words(node, "also")),
                read.flag(node, "main"),
                node.get("when").flatMap(this::condition),
                known));
    }

    private Step.Form form(YamlNode node) {
        node.refuseUnknownKeys(Set.of("fields", "send", "goto"), problems);
        var fields = new ArrayList<Field>();
        read.map(node, "fields").forEach((id, field) -> {
            field.refuseUnknownKeys(Set.of("text", "type", "max", "optional"), problems);
            read.oneOf(field, "type", Field.Kind.class)
                    .ifPresent(kind -> fields.add(new Field(
                            id,
                            read.text(field, "text", HouseLimits.TITLE).orElse(""),
                            kind,
                            !read.flag(field, "optional"),
                            max(field),
                            List.of())));
        });
        return new Step.Form(fields, read.text(node, "send", HouseLimits.LABEL).orElse(""), branches(node));
    }

    private int max(YamlNode field) {
        var max = field.get("max");
        if (max.isPresent() && !max.get().text().matches("[1-9]\\d{0,3}")) {
            problems.add(max.get(), "'max' is a number of characters, at most " + HouseLimits.INPUT + ".");
            return HouseLimits.INPUT;
        }
        return max.map(node -> Math.min(HouseLimits.INPUT, Integer.parseInt(node.text())))
                .orElse(HouseLimits.INPUT);
    }

    private List<Branch> branches(YamlNode node) {
        var to = node.get("goto");
        if (to.isEmpty()) {
            problems.add(node, "'goto' is missing here.");
            return List.of();
        }
        if (to.get().isText()) {
            return List.of(new Branch(Optional.empty(), to.get().text()));
        }
        var branches = new ArrayList<Branch>();
        for (var item : to.get().items()) {
            item.refuseUnknownKeys(Set.of("when", "to", "else"), problems);
            branches.add(item.get("else")
                    .map(target -> new Branch(Optional.empty(), target.text()))
                    .orElseGet(() -> new Branch(item.get("when").flatMap(this::condition), read.word(item, "to"))));
        }
        if (branches.isEmpty() || branches.getLast().when().isPresent()) {
            problems.add(to.get(), "The last of several ways must be an 'else'.");
        }
        return branches;
    }

    private Optional<Condition> condition(YamlNode node) {
        try {
            return Optional.of(ConditionParser.parse(node.text()));
        } catch (IllegalArgumentException e) {
            problems.add(node, "This condition cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    Map<String, String> on(YamlNode node) {
        return targets(node, "on");
    }

    Optional<Step.Expiry> expiry(YamlNode node) {
        return node.get("expire").flatMap(expire -> {
            expire.refuseUnknownKeys(Set.of("after", "goto"), problems);
            try {
                return Optional.of(
                        new Step.Expiry(Duration.parse(read.word(expire, "after")), read.word(expire, "goto")));
            } catch (DateTimeParseException e) {
                problems.add(expire, "'after' is a duration such as PT4H or P14D.");
                return Optional.empty();
            }
        });
    }

    private static Map<String, String> targets(YamlNode node, String key) {
        var targets = new LinkedHashMap<String, String>();
        node.get(key).ifPresent(map -> map.entries().forEach((name, to) -> targets.put(name, to.text())));
        return targets;
    }

    private static List<String> words(YamlNode node, String key) {
        return node.get(key)
                .map(list -> list.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }
}
