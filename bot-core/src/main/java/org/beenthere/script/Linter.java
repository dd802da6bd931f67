package org.beenthere.script;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;

/** Proves what can be proved of a script whose names are all there. */
final class Linter {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Set<String> started;

    /**
     * @param started the scripts that others start
     */
    Linter(Draft draft, Vocabulary vocabulary, Words words, Set<String> started) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.words = words;
        this.started = started;
    }

    void check(Problems problems) {
        new CommandChecks(draft, vocabulary, problems).check();
        new LengthChecks(draft, vocabulary, words, problems).check();
        if (draft.script().steps().containsKey(draft.script().start())) {
            try {
                follow(problems);
            } catch (Combinations.TooMany e) {
                problems.add(draft.root(), Diagnostic.TOO_MANY_PLACES.found().with("most", Combinations.MOST));
            }
        }
    }

    private void follow(Problems problems) throws Combinations.TooMany {
        var openings = new ArrayList<>(vocabulary.open(draft.script().name()));
        if (openings.isEmpty() || started.contains(draft.script().name())) {
            openings.add(Set.of());
        }
        var needs = new Needs(draft, vocabulary);
        var exploration = new Exploration(draft, vocabulary, openings, needs);
        new Paths(draft, exploration, problems).check();
        new OfferChecks(draft, vocabulary, exploration, problems).check();
        new FillChecks(exploration, needs, problems).check(draft.script());
    }

    /** Every answer that the questions of a script offer themselves. */
    static Stream<Option> options(Script script) {
        return script.steps().values().stream()
                .flatMap(step -> step instanceof Step.Ask ask ? ask.options().stream() : Stream.empty());
    }
}
