package org.beenthere.script.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beenthere.script.Argument;
import org.beenthere.script.Branch;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks that everything a script refers to exists, as far as the script could be parsed. */
public final class ScriptChecks {

    private final Draft draft;
    private final NameChecks names;
    private final Set<String> scripts;
    private final Problems problems;

    /** @param scripts the names of all scripts that can be called or started */
    public ScriptChecks(Draft draft, Vocabulary vocabulary, Set<String> scripts, Problems problems) {
        this.draft = draft;
        this.names = new NameChecks(draft, vocabulary, problems);
        this.scripts = scripts;
        this.problems = problems;
    }

    public void check() {
        var root = draft.root();
        var script = draft.script();
        root.get("start").ifPresent(start -> names.step(start, script.start()));
        onlyFor(Script.HOME, "standing", script.standing());
        onlyFor(Script.HELP_NOW, "safety", script.safety());
        notices(root);
        expiry(root);
        root.get("moves_to").ifPresent(moves -> moves.entries().values().forEach(to -> names.step(to, to.text())));
        options(root, "everywhere", script.everywhere());
        draft.stepNodes().forEach((id, node) -> {
            var step = script.steps().get(id);
            if (step != null) {
                step(step, node);
            }
        });
    }

    private void onlyFor(String name, String key, boolean isSet) {
        if (isSet && !draft.script().name().equals(name)) {
            problems.add(
                    draft.root().key(key),
                    Diagnostic.KEY_OF_ANOTHER_SCRIPT.of(key).with("script", name));
        }
    }

    private void step(Step step, YamlNode node) {
        switch (step) {
            case Step.Say say -> {
                names.placeholders(node.get("say"));
                branches(node, say.next());
            }
            case Step.Ask ask -> ask(ask, node);
            case Step.Do act -> command(act, node);
            case Step.End _ -> names.placeholders(node.get("say"));
        }
    }

    private void ask(Step.Ask ask, YamlNode node) {
        names.placeholders(node.get("title"));
        names.placeholders(node.get("ask"));
        ask.fills().ifPresent(slot -> names.slotOfType(node.get("fills").orElse(node), slot, Slot.Type.CHOICE));
        options(node, "choices", ask.options());
        names.placeholders(node.get("retry"));
        names.placeholders(node.get("remind").flatMap(remind -> remind.get("say")));
        node.get("skip").filter(skip -> skip.get("goto").isPresent()).ifPresent(skip -> skip(ask, skip));
        ask.form().ifPresent(form -> form(form, node.get("form").orElse(node)));
        notices(node);
        expiry(node);
    }

    private void form(Step.Form form, YamlNode node) {
        form.fields().forEach(field -> {
            var at = node.get("fields").map(fields -> fields.key(field.id())).orElse(node);
            names.slotOfType(
                    at,
                    field.id(),
                    switch (field.kind()) {
                        case TEXT -> Slot.Type.TEXT;
                        case PERSON -> Slot.Type.PERSON;
                        case DAY -> Slot.Type.DAY;
                        case CHOICES -> Slot.Type.CHOICE;
                    });
        });
        branches(node, form.next());
    }

    private void skip(Step.Ask ask, YamlNode node) {
        ask.options().forEach(option -> {
            if (option.target() instanceof Option.Target.Skip(var branches)) {
                branches(node, branches);
            }
        });
    }

    private void options(YamlNode holder, String key, List<Option> options) {
        var nodes = holder.get(key).map(YamlNode::entries).orElse(Map.of());
        options.forEach(option -> option(option, holder, nodes.getOrDefault(option.id(), holder)));
    }

    private void option(Option option, YamlNode holder, YamlNode node) {
        option.when().ifPresent(condition -> names.condition(node.get("when").orElse(node), condition));
        switch (option.target()) {
            case Option.Target.Goto(var branches) -> branches(node.get("goto").isPresent() ? node : holder, branches);
            case Option.Target.Skip _, Option.Target.Back _ -> {}
            case Option.Target.Call(var called) ->
                names.refuseUnknownName(node.get("call").orElse(node), called, scripts, Diagnostic.UNKNOWN_SCRIPT);
            case Option.Target.Start(var started) -> {
                var at = node.get("start").orElse(node);
                names.refuseUnknownName(at, started, scripts, Diagnostic.UNKNOWN_SCRIPT);
                if (started.equals(Script.HOME)) {
                    problems.add(at, Diagnostic.CALL_AND_MENU.of(started));
                }
            }
        }
    }

    private void command(Step.Do act, YamlNode node) {
        var at = node.get("do").orElse(node);
        names.command(at, act.command()).ifPresent(command -> {
            node.get("with")
                    .ifPresent(with -> with.items().forEach(slot -> {
                        names.slot(slot, slot.text());
                        names.refuseUnknown(
                                slot,
                                slot.text(),
                                command.arguments().stream().map(Argument::name).toList(),
                                () -> Diagnostic.UNKNOWN_ARGUMENT
                                        .of(slot.text())
                                        .with("command", act.command()));
                    }));
            node.get("outcomes")
                    .ifPresent(outcomes -> outcomes.entries().forEach((outcome, to) -> {
                        names.refuseUnknown(
                                outcomes.key(outcome),
                                outcome,
                                command.outcomes().keySet(),
                                () -> Diagnostic.UNKNOWN_OUTCOME.of(outcome).with("command", act.command()));
                        names.step(to, to.text());
                    }));
            command.outcomes().keySet().stream()
                    .filter(outcome -> !act.outcomes().containsKey(outcome))
                    .sorted()
                    .forEach(outcome -> problems.add(
                            at, Diagnostic.OUTCOME_WITHOUT_WAY.of(outcome).with("command", act.command())));
        });
    }

    private void branches(YamlNode holder, List<Branch> branches) {
        holder.get("goto").ifPresent(to -> {
            for (int i = 0; i < branches.size(); i++) {
                var item = to.isList() ? to.items().get(i) : to;
                branches.get(i)
                        .when()
                        .ifPresent(condition -> names.condition(item.get("when").orElse(item), condition));
                names.step(
                        item.get("to").or(() -> item.get("else")).orElse(item),
                        branches.get(i).to());
            }
        });
    }

    private void notices(YamlNode node) {
        node.get("on")
                .ifPresent(on -> on.entries().forEach((notice, to) -> {
                    names.notice(on.key(notice), notice);
                    names.step(to, to.text());
                }));
    }

    private void expiry(YamlNode node) {
        node.get("expire").flatMap(expire -> expire.get("goto")).ifPresent(to -> names.step(to, to.text()));
    }
}
