package org.beenthere.script.lint;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Condition;
import org.beenthere.script.Option;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Bindings;
import org.beenthere.script.flow.Combinations;
import org.beenthere.script.flow.ConditionNames;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.State;
import org.beenthere.script.parse.Draft;

/**
 * Proves of all options that can be offered together at a question: they fit, one of them can be chosen, and no word
 * means two of them. Every option is offered at some time.
 */
final class OfferChecks {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Exploration exploration;
    private final Problems problems;
    private final OptionReports reports;
    private final OfferedWordChecks words;

    OfferChecks(Draft draft, Vocabulary vocabulary, Exploration exploration, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.exploration = exploration;
        this.problems = problems;
        this.reports = new OptionReports(problems);
        this.words = new OfferedWordChecks(draft, reports);
    }

    void check() throws Combinations.TooMany {
        for (var ask : draft.script().questions().toList()) {
            if (!exploration.statesOf(ask.id()).isEmpty()) {
                check(ask);
            }
        }
    }

    private void check(Step.Ask ask) throws Combinations.TooMany {
        var all = draft.script().offered(ask);
        var names = all.stream()
                .flatMap(option -> option.when().stream())
                .flatMap(ConditionNames::of)
                .collect(Collectors.toSet());
        var people = Combinations.ofPerson(names, vocabulary);
        var seen = new HashSet<BitSet>();
        for (var state : exploration.statesOf(ask.id())) {
            for (var offered : offered(state, all, people)) {
                if (seen.add(offered)) {
                    checkTogether(
                            state, ask, offered.stream().mapToObj(all::get).toList());
                }
            }
        }
        var ever = new BitSet();
        seen.forEach(ever::or);
        refuseNeverOffered(ask, all, ever);
    }

    /** Every set of options that can be offered in a state, as indices into all options. */
    private Set<BitSet> offered(State state, List<Option> all, List<Map<String, String>> people) {
        var sets = new LinkedHashSet<BitSet>();
        boolean offersBack = exploration.offersBack(state);
        for (var person : people) {
            var bindings = new Bindings(state.values(), Map.of(), person);
            var withBack = new BitSet();
            var withoutBack = new BitSet();
            for (int i = 0; i < all.size(); i++) {
                var option = all.get(i);
                boolean holds = option.when().isEmpty() || holds(option.when().get(), option, bindings, state);
                withBack.set(i, holds);
                withoutBack.set(i, holds && !option.isBack());
            }
            sets.add(withoutBack);
            if (offersBack) {
                sets.add(withBack);
            }
        }
        return sets;
    }

    /** Whether the condition of an option holds. Reports slots that it asks for and that are not filled, except flags. */
    private boolean holds(Condition when, Option option, Bindings bindings, State state) {
        return when.holds(name -> {
            var value = bindings.apply(name);
            var slot = draft.script().slots().get(name);
            if (value == null && slot != null && slot.type() != Slot.Type.FLAG) {
                draft.optionNodes(state.step().id(), option.id())
                        .findFirst()
                        .flatMap(node -> node.get("when"))
                        .ifPresent(node -> reports.reportOnce(
                                node, Diagnostic.ASKED_BEFORE_FILLED.of(name).with("path", state.path())));
            }
            return value;
        });
    }

    private void checkTogether(State state, Step.Ask ask, List<Option> offered) {
        var node = draft.stepNode(ask.id());
        int buttons = offered.size() + (ask.form().isPresent() ? 1 : 0);
        if (buttons > HouseLimits.BUTTONS) {
            reports.report(node, state, offered, Diagnostic.TOO_MANY_BUTTONS.exceeded(buttons, HouseLimits.BUTTONS));
        }
        if (!ask.options().isEmpty()
                && ask.options().stream().noneMatch(offered::contains)
                && ask.form().isEmpty()
                && ask.on().isEmpty()) {
            reports.reportOnce(
                    node, Diagnostic.QUESTION_SOMETIMES_WITHOUT_ANSWER.found().with("path", state.path()));
        }
        words.check(state, offered);
    }

    private void refuseNeverOffered(Step.Ask ask, List<Option> all, BitSet ever) {
        for (int i = ever.nextClearBit(0); i < all.size(); i = ever.nextClearBit(i + 1)) {
            var option = all.get(i);
            if (ask.options().contains(option)) {
                var node = draft.stepNode(ask.id());
                var holder = option.target() instanceof Option.Target.Skip
                        ? node
                        : node.get("choices").orElseThrow();
                problems.add(holder.key(option.id()), Diagnostic.CHOICE_NEVER_OFFERED.of(option.id()));
            }
        }
    }
}
