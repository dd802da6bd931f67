package org.beenthere.script.lint;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.CallEffects;
import org.beenthere.script.flow.Claims;
import org.beenthere.script.flow.Combinations;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.LiveVariables;
import org.beenthere.script.flow.Needs;
import org.beenthere.script.flow.SlotSources;
import org.beenthere.script.flow.Transitions;
import org.beenthere.script.flow.Uses;
import org.beenthere.script.parse.Draft;

/** Proves what can be proved of a script in which every name is resolved. */
public final class Linter {

    private final Vocabulary vocabulary;
    private final Set<String> entered;
    private final CallEffects calls;
    private final LongestDates dates;

    /**
     * @param entered the scripts that others start or call, which brings no facts
     * @param calls what calls do to slots
     */
    public Linter(Vocabulary vocabulary, Words words, Set<String> entered, CallEffects calls) {
        this.vocabulary = vocabulary;
        this.entered = entered;
        this.calls = calls;
        this.dates = LongestDates.of(words);
    }

    /** Reports what cannot be proved, and returns the slots that each question needs, by the question's id. */
    public Map<String, Set<String>> check(Draft draft, Problems problems) {
        var sources = new SlotSources(calls.sharingSlotsWith(draft.script()), vocabulary);
        var longest = new LongestValues(draft.script(), vocabulary, sources, dates);
        new LengthChecks(draft, vocabulary, longest, problems).check();
        if (RepairChecks.isRepairs(draft)) {
            refuseClaims(draft, problems);
            return Map.of();
        }
        new FieldChecks(draft, problems).check();
        new UnattendedChecks(draft, problems).check();
        new CommandChecks(draft, vocabulary, sources, problems).check();
        var transitions = new Transitions(draft, vocabulary, calls);
        var uses = new Uses(draft, vocabulary);
        var live = new LiveVariables(draft.script(), transitions.byStep(), uses);
        if (draft.script().steps().containsKey(draft.script().start())) {
            try {
                explore(draft, transitions, uses, live, problems);
            } catch (Combinations.TooMany e) {
                problems.add(draft.root(), Diagnostic.TOO_MANY_PLACES.found().with("most", Combinations.MOST));
            }
        }
        return Needs.of(draft.script(), live);
    }

    /** Repairs are said anywhere, so they may claim no outcome. */
    private void refuseClaims(Draft draft, Problems problems) {
        var claims = new Claims(vocabulary);
        draft.script()
                .steps()
                .keySet()
                .forEach(step -> claims.uses(draft.textNodes(step).toList(), Stream::of)
                        .forEach(use ->
                                problems.add(use.node(), use.ifMissing().get().with("path", step))));
    }

    private void explore(Draft draft, Transitions transitions, Uses uses, LiveVariables live, Problems problems)
            throws Combinations.TooMany {
        var openings = new ArrayList<>(vocabulary.openingFacts(draft.script().name()));
        if (openings.isEmpty() || entered.contains(draft.script().name())) {
            openings.add(Set.of());
        }
        var exploration = new Exploration(draft.script(), vocabulary, calls, openings, transitions, live);
        new PathChecks(draft, exploration, problems).check();
        new OfferChecks(draft, vocabulary, exploration, problems).check();
        new FillChecks(exploration, uses, problems).check(draft.script());
    }
}
