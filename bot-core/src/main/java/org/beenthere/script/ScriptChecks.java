package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.beenthere.chat.HouseLimits;

/** Checks a script that could be read: that everything it names is there, and that help now is at every question. */
final class ScriptChecks {

    /** The script that is called for help now. */
    static final String HELP_NOW = "help-now";

    /** The choice that calls it. */
    static final String HELP_NOW_CHOICE = "help_now";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Script script;
    private final YamlNode root;
    private final Vocabulary vocabulary;
    private final Problems problems;

    private ScriptChecks(Script script, YamlNode root, Vocabulary vocabulary, Problems problems) {
        this.script = script;
        this.root = root;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    static void check(Script script, YamlNode root, Vocabulary vocabulary, Problems problems) {
        var checks = new ScriptChecks(script, root, vocabulary, problems);
        checks.target(root, script.start());
        checks.notices(root, script.on());
        script.expiry().ifPresent(expiry -> checks.target(root, expiry.to()));
        script.everywhere().forEach(option -> checks.option(root, option));
        root.get("steps")
                .orElseThrow()
                .entries()
                .forEach((id, node) -> checks.step(script.steps().get(id), node));
        checks.reachability();
    }

    private void step(Step step, YamlNode node) {
        switch (step) {
            case Step.Say say -> {
                say.text().ifPresent(text -> placeholders(node, text));
                branches(node, say.next());
            }
            case Step.Ask ask -> ask(ask, node);
            case Step.Do act -> command(act, node);
            case Step.End end -> end.text().ifPresent(text -> placeholders(node, text));
        }
    }

    private void ask(Step.Ask ask, YamlNode node) {
        placeholders(node, ask.title());
        placeholders(node, ask.text());
        var offered = new ArrayList<>(script.everywhere());
        offered.addAll(ask.options());
        if (offered.isEmpty()
                || !(offered.getFirst().leads() instanceof Option.Leads.Call(var called)
                        && called.equals(HELP_NOW)
                        && offered.getFirst().id().equals(HELP_NOW_CHOICE)
                        && offered.getFirst().when().isEmpty())) {
            problems.add(
                    node,
                    "Help now is not offered first at this question: begin 'everywhere' with a choice 'help_now' that calls help-now.");
        }
        long always = offered.stream().filter(option -> option.when().isEmpty()).count()
                + (ask.form().isPresent() ? 1 : 0);
        if (always > HouseLimits.BUTTONS) {
            problems.add(
                    node,
                    "At most " + HouseLimits.BUTTONS + " buttons fit one question, with those offered everywhere.");
        }
        ask.options().forEach(option -> option(node, option));
        ask.fills().ifPresent(slot -> known(node, slot, script.slots().keySet(), "slot"));
        ask.form().ifPresent(form -> {
            form.fields()
                    .forEach(field -> known(node, field.id(), script.slots().keySet(), "slot"));
            branches(node, form.next());
        });
        notices(node, ask.on());
        ask.expiry().ifPresent(expiry -> target(node, expiry.to()));
        if (!script.standing() && ask.expiry().isEmpty() && script.expiry().isEmpty()) {
            problems.add(node, "This question could stand open for ever: give it, or the script, an 'expire'.");
        }
    }

    private void command(Step.Do act, YamlNode node) {
        var command = vocabulary.commands().get(act.command());
        if (command == null) {
            known(node, act.command(), vocabulary.commands().keySet(), "command");
            return;
        }
        act.with().forEach(slot -> known(node, slot, script.slots().keySet(), "slot"));
        act.with()
                .forEach(slot -> known(node, slot, new HashSet<>(command.arguments()), "argument of " + act.command()));
        act.outcomes()
                .keySet()
                .forEach(outcome -> known(node, outcome, command.outcomes(), "outcome of " + act.command()));
        act.outcomes().values().forEach(to -> target(node, to));
        command.outcomes().stream()
                .filter(outcome -> !act.outcomes().containsKey(outcome))
                .sorted()
                .forEach(outcome -> problems.add(
                        node,
                        act.command() + " may come out as '" + outcome + "', and nothing here leads on from that."));
    }

    private void option(YamlNode node, Option option) {
        option.when().ifPresent(condition -> condition(node, condition));
        if (option.leads() instanceof Option.Leads.Goto(var branches)) {
            branches(node, branches);
        }
    }

    private void branches(YamlNode node, List<Branch> branches) {
        branches.forEach(branch -> {
            branch.when().ifPresent(condition -> condition(node, condition));
            target(node, branch.to());
        });
    }

    private void condition(YamlNode node, Condition condition) {
        ConditionParser.names(condition).forEach(name -> name(node, name));
    }

    private void placeholders(YamlNode node, String text) {
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            var name = matcher.group(1);
            if (name.startsWith("site.")) {
                known(node, name, vocabulary.words(), "word");
            } else {
                name(node, name);
            }
        }
    }

    private void name(YamlNode node, String name) {
        if (name.startsWith("person.")) {
            known(node, name.substring("person.".length()), vocabulary.person(), "thing known of a person");
        } else {
            known(node, name, script.slots().keySet(), "slot");
        }
    }

    private void notices(YamlNode node, java.util.Map<String, String> on) {
        on.forEach((notice, to) -> {
            known(node, notice, vocabulary.notices(), "notice");
            target(node, to);
        });
    }

    private void target(YamlNode node, String step) {
        known(node, step, script.steps().keySet(), "step");
    }

    private void known(YamlNode node, String word, Collection<String> words, String kind) {
        if (!words.contains(word)) {
            var nearest = Nearest.to(word, words)
                    .map(near -> " Did you mean '" + near + "'?")
                    .orElse("");
            problems.add(node, "There is no " + kind + " '" + word + "'." + nearest);
        }
    }

    private void reachability() {
        if (!problems.isEmpty()) {
            return;
        }
        var reached = new HashSet<String>();
        var open = new ArrayList<>(List.of(script.start()));
        open.addAll(script.on().values());
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (reached.add(id)) {
                open.addAll(Ways.on(script, script.steps().get(id)));
            }
        }
        Set<String> steps = root.get("steps").orElseThrow().entries().keySet();
        steps.stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> problems.add(
                        root.get("steps").orElseThrow().key(id), "Nothing leads to the step '" + id + "'."));
    }
}
