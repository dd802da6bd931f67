package org.beenthere.script.compile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.CallEffects;
import org.beenthere.script.lint.Linter;
import org.beenthere.script.lint.QuestionChecks;
import org.beenthere.script.lint.ReminderChecks;
import org.beenthere.script.lint.RenameChecks;
import org.beenthere.script.lint.RepairChecks;
import org.beenthere.script.lint.ScriptChecks;
import org.beenthere.script.lint.TakenBackChecks;
import org.beenthere.script.parse.Draft;

/** The drafts of all scripts in one language. They are checked together, since scripts refer to each other. */
final class DraftSet {

    private final Vocabulary vocabulary;
    private final Words words;
    private final Set<String> names;
    private final List<Entry> entries;
    private Map<String, Map<String, Set<String>>> needs = Map.of();

    /** A draft with its problems. */
    record Entry(Draft draft, Problems problems) {}

    /** @param names the names of all scripts, including those without a draft */
    DraftSet(Vocabulary vocabulary, Words words, Set<String> names, List<Entry> entries) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.names = names;
        this.entries = entries;
    }

    /** Checks some of the drafts in parallel; each collects its own problems. */
    void check(Collection<Entry> some) {
        var callable =
                names.stream().filter(name -> !name.equals(Repair.SCRIPT)).collect(Collectors.toSet());
        var called = scripts().flatMap(Script::called).collect(Collectors.toSet());
        var started = scripts().flatMap(Script::started).collect(Collectors.toSet());
        var onlyCalled = onlyCalled(called, started);
        var resolved = some.parallelStream()
                .filter(entry -> checkNames(entry, callable, onlyCalled))
                .toList();
        var calls = CallEffects.among(resolved.stream().map(Entry::draft).toList(), vocabulary);
        var entered = Stream.concat(called.stream(), started.stream()).collect(Collectors.toSet());
        var linter = new Linter(vocabulary, words, entered, calls);
        // Two scripts with the same name have been reported.
        needs = resolved.parallelStream()
                .collect(Collectors.toMap(
                        entry -> entry.draft().script().name(),
                        entry -> linter.check(entry.draft(), entry.problems()),
                        (first, _) -> first));
    }

    /** The scripts that are called, and neither started nor opened by a notice. */
    private Set<String> onlyCalled(Set<String> called, Set<String> started) {
        var onlyCalled = new HashSet<>(called);
        onlyCalled.removeAll(started);
        onlyCalled.removeIf(name -> !vocabulary.openingFacts(name).isEmpty());
        return onlyCalled;
    }

    /** Checks a script by itself, and returns whether every name in it is resolved, so that it can be explored. */
    private boolean checkNames(Entry entry, Set<String> callable, Set<String> onlyCalled) {
        var draft = entry.draft();
        var problems = entry.problems();
        boolean complete = problems.sorted().stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.diagnostic().stream())
                .allMatch(Diagnostic::isAboutText);
        new ScriptChecks(draft, vocabulary, callable, problems).check();
        new RenameChecks(draft, problems).check();
        new TakenBackChecks(draft, vocabulary.takenBack(), problems).check();
        if (complete && RepairChecks.isRepairs(draft)) {
            new RepairChecks(draft, problems).check();
        } else if (complete) {
            new QuestionChecks(draft, onlyCalled.contains(draft.script().name()), problems).check();
            new ReminderChecks(draft, problems).check();
        }
        return complete
                && problems.sorted().stream()
                        .flatMap(problem -> problem.diagnostic().stream())
                        .noneMatch(Diagnostic::isUnresolvedName);
    }

    /** All drafts, checked or not. */
    List<Draft> drafts() {
        return entries.stream().map(Entry::draft).toList();
    }

    private Stream<Script> scripts() {
        return entries.stream().map(entry -> entry.draft().script());
    }

    /** The scripts by name, with what their questions need; only after all were checked without errors. */
    Map<String, Script> compiled() {
        return scripts()
                .map(script -> script.takingBack(vocabulary.takenBack())
                        .withNeeds(needs.getOrDefault(script.name(), Map.of())))
                .collect(Collectors.toMap(Script::name, script -> script));
    }
}
