package org.beenthere.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads the steps of a script. */
final class StepReader {

    private final Problems problems;
    private final NodeReader read;
    private final BranchesReader ways;
    private final OptionReader options;

    StepReader(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
        this.ways = new BranchesReader(problems);
        this.options = new OptionReader(problems);
    }

    Optional<Step> step(String id, YamlNode node) {
        if (node.get("ask").isPresent()) {
            AllowedKeys.QUESTION.refuseOthers(node, problems);
            return Optional.of(ask(id, node));
        }
        if (node.get("do").isPresent()) {
            AllowedKeys.COMMAND.refuseOthers(node, problems, "say");
            node.get("say").ifPresent(say -> problems.add(node.key("say"), Diagnostic.DEED_THAT_SAYS));
            return Optional.of(
                    new Step.Do(id, read.word(node, "do"), read.words(node, "with"), ways.targets(node, "outcomes")));
        }
        if (node.get("end").isPresent()) {
            AllowedKeys.END.refuseOthers(node, problems);
            var word = read.word(node, "end");
            return Optional.of(new Step.End(id, word, read.text(node, "say", HouseLimits.TEXT)));
        }
        if (node.get("goto").isPresent()) {
            AllowedKeys.SAY.refuseOthers(node, problems);
            return Optional.of(new Step.Say(id, read.text(node, "say", HouseLimits.TEXT), ways.ways(node)));
        }
        problems.add(node, Diagnostic.STEP_LEADS_NOWHERE);
        return Optional.empty();
    }

    private Step ask(String id, YamlNode node) {
        var choices = read.names(node, "choices");
        var next = node.get("goto").isPresent() ? ways.ways(node) : List.<Branch>of();
        if (!next.isEmpty() && choices.values().stream().allMatch(OptionReader::leadsItself)) {
            problems.add(node.key("goto"), Diagnostic.NEEDLESS_GOTO);
        }
        var offered = new ArrayList<Option>();
        choices.forEach((choice, option) -> options.option(choice, option, next).ifPresent(offered::add));
        var form = node.get("form").map(fields -> new FormReader(problems).form(fields));
        node.get("skip").ifPresent(skip -> offered.add(skip(skip, form, choices.keySet())));
        return new Step.Ask(
                id,
                read.text(node, "title", HouseLimits.TITLE).orElse(""),
                read.text(node, "ask", HouseLimits.TEXT).orElse(""),
                read.wordIfAny(node, "fills"),
                offered,
                form,
                read.text(node, "retry", HouseLimits.TEXT),
                ways.targets(node, "on"),
                reminder(node),
                ways.expiry(node));
    }

    private Optional<Step.Reminder> reminder(YamlNode node) {
        return node.get("remind").flatMap(remind -> {
            AllowedKeys.REMINDER.refuseOthers(remind, problems);
            var text = read.text(remind, "say", HouseLimits.TEXT);
            return ways.after(remind).map(after -> new Step.Reminder(after, text));
        });
    }

    private Option skip(YamlNode node, Optional<Step.Form> form, Set<String> choices) {
        if (form.isEmpty()) {
            problems.add(node, Diagnostic.SKIP_WITHOUT_FORM);
        }
        var skip = options.skip(node, form.map(Step.Form::next).orElse(List.of()));
        if (choices.contains(skip.id())) {
            problems.add(node, Diagnostic.SKIP_BESIDE_CHOICE.of(skip.id()));
        }
        return skip;
    }
}
