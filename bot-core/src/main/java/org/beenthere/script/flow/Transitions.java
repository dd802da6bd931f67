package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beenthere.chat.Field;
import org.beenthere.script.Fact;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Finds every way out of the steps of a script: answers, outcomes, notices and the end of a time. */
public final class Transitions {

    private final Draft draft;
    private final Script script;
    private final Vocabulary vocabulary;
    private final Calls calls;
    private final SortedMap<String, List<Map<String, SlotEffect>>> notices = new TreeMap<>();
    private final SequencedMap<String, List<Transition>> all = new LinkedHashMap<>();

    public Transitions(Draft draft, Vocabulary vocabulary, Calls calls) {
        this.draft = draft;
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.calls = calls;
        vocabulary
                .noticeNames()
                .forEach(notice -> notices.put(
                        notice,
                        vocabulary.bring(notice, script.name()).stream()
                                .map(this::gains)
                                .toList()));
        draft.root()
                .get("steps")
                .orElseThrow()
                .entries()
                .forEach((id, node) -> all.put(id, of(script.steps().get(id), node)));
    }

    /**
     * Every way out of each step, but for ways back: where those lead is known only from how one came. The steps are in
     * the order in which they are written.
     */
    public SequencedMap<String, List<Transition>> all() {
        return all;
    }

    private List<Transition> of(Step step, YamlNode node) {
        return switch (step) {
            case Step.Say say -> List.of(Transition.ways("", say.next(), node, Map.of()));
            case Step.End _ -> List.of();
            case Step.Do act ->
                new TreeSet<>(act.outcomes().keySet())
                        .stream().map(outcome -> outcome(act, outcome)).toList();
            case Step.Ask ask -> answers(ask, node);
        };
    }

    /** What fills the slots when facts come; those for which there is no slot are dropped. */
    Map<String, SlotEffect> gains(Set<Fact> facts) {
        var gains = new TreeMap<String, SlotEffect>();
        facts.stream()
                .filter(fact -> script.slots().containsKey(fact.name()))
                .forEach(fact -> gains.put(
                        fact.name(),
                        SlotEffect.of(fact.values().stream().sorted().toList())));
        return gains;
    }

    /** The answers of a question that lead back, to a question that was before it. */
    List<Transition> back(Step.Ask ask, String before) {
        return script.offered(ask).stream()
                .filter(Option::isBack)
                .map(option -> Transition.by(option, before, Map.of()))
                .toList();
    }

    private Transition outcome(Step.Do act, String outcome) {
        var gains = gains(vocabulary.outcome(act.command(), outcome).orElse(Set.of()));
        gains.put(Claims.deed(act.command(), outcome), SlotEffect.SOMETHING);
        return Transition.past(
                act.command() + " comes out as " + outcome, act.outcomes().get(outcome), gains);
    }

    private List<Transition> answers(Step.Ask ask, YamlNode node) {
        var exits = new ArrayList<Transition>();
        var everywhere = draft.root().get("everywhere");
        script.everywhere()
                .forEach(option -> answer(ask, option, false, everywhere, node).ifPresent(exits::add));
        var choices = node.get("choices");
        ask.options().forEach(option -> answer(ask, option, true, choices, node).ifPresent(exits::add));
        ask.form().ifPresent(form -> exits.add(form(form, node.get("form").orElse(node))));
        notices.forEach((notice, brought) -> Optional.ofNullable(
                        ask.on().getOrDefault(notice, script.on().get(notice)))
                .ifPresent(to -> brought.forEach(
                        gains -> exits.add(Transition.past("word comes that is '" + notice + "'", to, gains)))));
        ask.expiry()
                .or(script::expiry)
                .ifPresent(expiry -> exits.add(Transition.to("nobody answers in time", expiry.to())));
        return exits;
    }

    private Optional<Transition> answer(
            Step.Ask ask, Option option, boolean own, Optional<YamlNode> options, YamlNode node) {
        var at = options.flatMap(all -> all.get(option.id()));
        var gains = new HashMap<String, SlotEffect>();
        return switch (option.leads()) {
            case Option.Leads.Goto(var ways) -> {
                ask.fills().filter(_ -> own).ifPresent(slot -> gains.put(slot, SlotEffect.of(Set.of(option.id()))));
                var place = at.filter(choice -> choice.get("goto").isPresent()).orElse(node);
                yield Optional.of(Transition.by(option, ways, place.get("goto"), gains));
            }
            case Option.Leads.Skip(var ways) -> {
                ask.form().ifPresent(form -> form.fields().forEach(field -> gains.put(field.id(), SlotEffect.EMPTIED)));
                var place = node.get("skip")
                        .filter(skip -> skip.get("goto").isPresent())
                        .or(() -> node.get("form"));
                yield Optional.of(Transition.by(option, ways, place.flatMap(found -> found.get("goto")), gains));
            }
            // A script that is called is looked at by itself; what it changes here is known when it comes back.
            case Option.Leads.Call(var called) ->
                Optional.of(calls.through(called, script))
                        .filter(changes -> !changes.isEmpty())
                        .map(changes -> Transition.through(called, option, ask.id(), changes));
            case Option.Leads.Back _, Option.Leads.Start _ -> Optional.empty();
        };
    }

    private Transition form(Step.Form form, YamlNode node) {
        var gains = new HashMap<String, SlotEffect>();
        form.fields().forEach(field -> gains.put(field.id(), SlotEffect.of(values(field))));
        return Transition.ways("“" + form.send() + "”", form.next(), node, gains);
    }

    private static Set<String> values(Field field) {
        var values = new LinkedHashSet<String>();
        field.options().forEach(option -> values.add(option.id()));
        if (!field.required() && !values.isEmpty()) {
            values.add("");
        }
        return values;
    }
}
