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

/** Reads a step of a script. */
final class StepReader {

    private final Problems problems;
    private final NodeReader reader;
    private final BranchesReader branches;
    private final OptionReader options;

    StepReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.branches = new BranchesReader(problems);
        this.options = new OptionReader(problems);
    }

    Optional<Step> step(String id, YamlNode node) {
        if (node.get("ask").isPresent()) {
            AllowedKeys.QUESTION.refuseUnknown(node, problems);
            return Optional.of(ask(id, node));
        }
        if (node.get("do").isPresent()) {
            AllowedKeys.COMMAND.refuseUnknown(node, problems, "say");
            node.get("say").ifPresent(say -> problems.add(node.key("say"), Diagnostic.DEED_THAT_SAYS));
            return Optional.of(new Step.Do(
                    id,
                    reader.requiredWord(node, "do"),
                    reader.wordList(node, "with"),
                    branches.targets(node, "outcomes")));
        }
        if (node.get("end").isPresent()) {
            AllowedKeys.END.refuseUnknown(node, problems);
            var word = reader.requiredWord(node, "end");
            return Optional.of(new Step.End(id, word, reader.optionalText(node, "say", HouseLimits.TEXT)));
        }
        if (node.get("goto").isPresent()) {
            AllowedKeys.SAY.refuseUnknown(node, problems);
            return Optional.of(
                    new Step.Say(id, reader.optionalText(node, "say", HouseLimits.TEXT), branches.read(node)));
        }
        problems.add(node, Diagnostic.STEP_LEADS_NOWHERE);
        return Optional.empty();
    }

    private Step ask(String id, YamlNode node) {
        var choices = reader.names(node, "choices");
        var next = node.get("goto").isPresent() ? branches.read(node) : List.<Branch>of();
        if (!next.isEmpty() && choices.values().stream().allMatch(OptionReader::hasOwnTarget)) {
            problems.add(node.key("goto"), Diagnostic.NEEDLESS_GOTO);
        }
        var offered = new ArrayList<Option>();
        choices.forEach((choice, option) -> options.option(choice, option, next).ifPresent(offered::add));
        var form = node.get("form").map(fields -> new FormReader(problems).form(fields));
        node.get("skip").ifPresent(skip -> offered.add(skip(skip, form, choices.keySet())));
        return new Step.Ask(
                id,
                reader.optionalText(node, "title", HouseLimits.TITLE).orElse(""),
                reader.optionalText(node, "ask", HouseLimits.TEXT).orElse(""),
                reader.optionalWord(node, "fills"),
                offered,
                form,
                reader.optionalText(node, "retry", HouseLimits.TEXT),
                branches.targets(node, "on"),
                reminder(node),
                branches.expiry(node));
    }

    private Optional<Step.Reminder> reminder(YamlNode node) {
        return node.get("remind").flatMap(remind -> {
            AllowedKeys.REMINDER.refuseUnknown(remind, problems);
            var text = reader.optionalText(remind, "say", HouseLimits.TEXT);
            return branches.after(remind).map(after -> new Step.Reminder(after, text));
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
