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

/** Every transition out of the steps of a script: answers, outcomes, notices and expiries. */
public final class Transitions {

    private final Draft draft;
    private final Script script;
    private final Vocabulary vocabulary;
    private final CallEffects calls;
    private final SortedMap<String, List<Map<String, SlotEffect>>> noticeEffects = new TreeMap<>();
    private final SequencedMap<String, List<Transition>> byStep = new LinkedHashMap<>();

    public Transitions(Draft draft, Vocabulary vocabulary, CallEffects calls) {
        this.draft = draft;
        this.script = draft.script();
        this.vocabulary = vocabulary;
        this.calls = calls;
        vocabulary
                .noticeNames()
                .forEach(notice -> noticeEffects.put(
                        notice,
                        vocabulary.noticeFacts(notice, script.name()).stream()
                                .map(this::effectsOf)
                                .toList()));
        draft.stepNodes().forEach((id, node) -> byStep.put(id, of(script.steps().get(id), node)));
    }

    /**
     * The transitions out of each step, except back: where that leads depends on how a conversation came there. The
     * steps are in file order.
     */
    public SequencedMap<String, List<Transition>> byStep() {
        return byStep;
    }

    private List<Transition> of(Step step, YamlNode node) {
        return switch (step) {
            case Step.Say say -> List.of(Transition.branching("", say.next(), node, Map.of()));
            case Step.End _ -> List.of();
            case Step.Do act ->
                new TreeSet<>(act.outcomes().keySet())
                        .stream().map(outcome -> outcome(act, outcome)).toList();
            case Step.Ask ask -> answers(ask, node);
        };
    }

    /** What happens to slots when facts arrive. Facts for which the script has no slot are dropped. */
    Map<String, SlotEffect> effectsOf(Set<Fact> facts) {
        var effects = new TreeMap<String, SlotEffect>();
        facts.stream()
                .filter(fact -> script.slots().containsKey(fact.name()))
                .forEach(fact -> effects.put(
                        fact.name(),
                        SlotEffect.of(fact.values().stream().sorted().toList())));
        return effects;
    }

    /** The answers of a question that lead back, when they lead to a given question. */
    List<Transition> back(Step.Ask ask, String previous) {
        return script.offered(ask).stream()
                .filter(Option::isBack)
                .map(option -> Transition.answer(option, previous))
                .toList();
    }

    private Transition outcome(Step.Do act, String outcome) {
        var effects = effectsOf(vocabulary.outcomeFacts(act.command(), outcome).orElse(Set.of()));
        effects.put(Claims.outcomeName(act.command(), outcome), SlotEffect.FILLED);
        return Transition.withoutReturn(
                act.command() + " comes out as " + outcome, act.outcomes().get(outcome), effects);
    }

    private List<Transition> answers(Step.Ask ask, YamlNode node) {
        var transitions = new ArrayList<Transition>();
        var everywhere = draft.root().get("everywhere");
        script.everywhere()
                .forEach(option -> answer(ask, option, false, everywhere, node).ifPresent(transitions::add));
        var choices = node.get("choices");
        ask.options().forEach(option -> answer(ask, option, true, choices, node).ifPresent(transitions::add));
        ask.form().ifPresent(form -> transitions.add(form(form, node.get("form").orElse(node))));
        noticeEffects.forEach((notice, forms) -> Optional.ofNullable(
                        ask.on().getOrDefault(notice, script.on().get(notice)))
                .ifPresent(to -> forms.forEach(effects -> transitions.add(
                        Transition.withoutReturn("word comes that is '" + notice + "'", to, effects)))));
        ask.expiry()
                .or(script::expiry)
                .ifPresent(expiry -> transitions.add(Transition.to("nobody answers in time", expiry.to())));
        return transitions;
    }

    private Optional<Transition> answer(
            Step.Ask ask, Option option, boolean own, Optional<YamlNode> options, YamlNode question) {
        var choice = options.flatMap(all -> all.get(option.id()));
        var effects = new HashMap<String, SlotEffect>();
        return switch (option.target()) {
            case Option.Target.Goto(var branches) -> {
                ask.fills().filter(_ -> own).ifPresent(slot -> effects.put(slot, SlotEffect.of(Set.of(option.id()))));
                var holder = choice.filter(node -> node.get("goto").isPresent()).orElse(question);
                yield Optional.of(Transition.answer(option, branches, holder.get("goto"), effects));
            }
            case Option.Target.Skip(var branches) -> {
                ask.form()
                        .ifPresent(form -> form.fields().forEach(field -> effects.put(field.id(), SlotEffect.EMPTIED)));
                var holder = question.get("skip")
                        .filter(skip -> skip.get("goto").isPresent())
                        .or(() -> question.get("form"));
                yield Optional.of(
                        Transition.answer(option, branches, holder.flatMap(node -> node.get("goto")), effects));
            }
            // A called script is explored by itself. Here only what it changes matters, once it returns.
            case Option.Target.Call(var called) ->
                Optional.of(calls.onReturn(called, script))
                        .filter(changes -> !changes.isEmpty())
                        .map(changes -> Transition.call(called, option, ask.id(), changes));
            case Option.Target.Back _, Option.Target.Start _ -> Optional.empty();
        };
    }

    private Transition form(Step.Form form, YamlNode node) {
        var effects = new HashMap<String, SlotEffect>();
        form.fields().forEach(field -> effects.put(field.id(), SlotEffect.of(values(field))));
        return Transition.branching("“" + form.send() + "”", form.next(), node, effects);
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
