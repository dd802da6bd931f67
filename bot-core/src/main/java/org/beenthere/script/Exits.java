package org.beenthere.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Field;

/** Finds every way out of the steps of a script: answers, outcomes, notices and the end of a time. */
final class Exits {

    private final Draft draft;
    private final Script script;
    private final Vocabulary vocabulary;
    private final Set<String> asked;

    Exits(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.asked = Conditions.of(script).flatMap(Conditions::names).collect(Collectors.toSet());
    }

    /** Every way out of a step. */
    List<Exit> of(Step step) {
        var node = draft.step(step.id());
        return switch (step) {
            case Step.Say say -> List.of(ways("", say.next(), node, Map.of()));
            case Step.End _ -> List.of();
            case Step.Do act ->
                new TreeSet<>(act.outcomes().keySet())
                        .stream().map(outcome -> outcome(act, outcome)).toList();
            case Step.Ask ask -> answers(ask, node);
        };
    }

    /** What fills the slots when facts come; those for which there is no slot are dropped. */
    Map<String, Set<String>> gains(Set<Fact> facts) {
        var gains = new HashMap<String, Set<String>>();
        facts.stream()
                .filter(fact -> script.slots().containsKey(fact.name()))
                .forEach(fact -> gains.put(fact.name(), values(fact.name(), fact.values())));
        return gains;
    }

    private Exit outcome(Step.Do act, String outcome) {
        var facts = vocabulary.outcome(act.command(), outcome).orElse(Set.of());
        var words = act.command() + " comes out as " + outcome;
        return Exit.to(words, act.outcomes().get(outcome), gains(facts), Set.of(act.command() + "." + outcome));
    }

    private List<Exit> answers(Step.Ask ask, YamlNode node) {
        var exits = new ArrayList<Exit>();
        Stream.concat(script.everywhere().stream(), ask.options().stream())
                .forEach(option -> answer(ask, option, node).ifPresent(exits::add));
        ask.form().ifPresent(form -> exits.add(form(form, node.get("form").orElse(node))));
        new TreeSet<>(vocabulary.noticeNames()).forEach(notice -> notice(ask, notice, exits));
        ask.expiry()
                .or(script::expiry)
                .ifPresent(expiry -> exits.add(Exit.to("nobody answers in time", expiry.to(), Map.of(), Set.of())));
        return exits;
    }

    private Optional<Exit> answer(Step.Ask ask, Option option, YamlNode node) {
        boolean own = ask.options().contains(option);
        var holder = own ? node : draft.root();
        var at = holder.get(own ? "choices" : "everywhere").flatMap(all -> all.get(option.id()));
        var gains = new HashMap<String, Set<String>>();
        if (own) {
            ask.fills().ifPresent(slot -> gains.put(slot, values(slot, Set.of(option.id()))));
        }
        return switch (option.leads()) {
            case Option.Leads.Goto(var ways) -> {
                var place = at.filter(choice -> choice.get("goto").isPresent()).orElse(node);
                yield Optional.of(exit(option, ways, place.get("goto"), gains));
            }
            case Option.Leads.Skip(var ways) -> {
                ask.form().ifPresent(form -> form.fields().forEach(field -> gains.put(field.id(), Set.of())));
                var place = node.get("skip")
                        .filter(skip -> skip.get("goto").isPresent())
                        .or(() -> node.get("form"));
                yield Optional.of(exit(option, ways, place.flatMap(found -> found.get("goto")), gains));
            }
            // Where a way back leads is known only from how one came. A script that is called comes back to this
            // question, and is looked at by itself.
            case Option.Leads.Back _, Option.Leads.Call _, Option.Leads.Start _ -> Optional.empty();
        };
    }

    /** The ways back from a question to one that was before it. */
    List<Exit> back(Step.Ask ask, String before) {
        var to = List.of(new Branch(Optional.empty(), before));
        return Stream.concat(script.everywhere().stream(), ask.options().stream())
                .filter(option -> option.leads() instanceof Option.Leads.Back)
                .map(option -> exit(option, to, Optional.empty(), Map.of()))
                .toList();
    }

    private static Exit exit(Option option, List<Branch> ways, Optional<YamlNode> at, Map<String, Set<String>> gains) {
        return new Exit("“" + option.text() + "”", Optional.of(option), ways, at, gains, Set.of(), false);
    }

    private Exit form(Step.Form form, YamlNode node) {
        var gains = new HashMap<String, Set<String>>();
        form.fields().forEach(field -> gains.put(field.id(), values(field.id(), values(field))));
        return ways("“" + form.send() + "”", form.next(), node, gains);
    }

    private static Set<String> values(Field field) {
        var values = new LinkedHashSet<String>();
        field.options().forEach(option -> values.add(option.id()));
        if (!field.required()) {
            values.add("");
        }
        return values;
    }

    private void notice(Step.Ask ask, String notice, List<Exit> exits) {
        var to = ask.on().getOrDefault(notice, script.on().get(notice));
        if (to != null) {
            vocabulary
                    .bring(notice, script.name())
                    .forEach(facts -> exits.add(Exit.word("word comes that is '" + notice + "'", to, gains(facts))));
        }
    }

    private static Exit ways(String words, List<Branch> ways, YamlNode node, Map<String, Set<String>> gains) {
        return new Exit(words, Optional.empty(), ways, node.get("goto"), gains, Set.of(), false);
    }

    /** Only what a condition asks for is told apart. */
    private Set<String> values(String slot, Set<String> values) {
        return asked.contains(slot) && !values.isEmpty() ? values : Set.of(Place.SOMETHING);
    }
}
