package org.beenthere.script.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Calls;
import org.beenthere.script.lint.CallGraph;
import org.beenthere.script.lint.Linter;
import org.beenthere.script.lint.QuestionChecks;
import org.beenthere.script.lint.ReminderChecks;
import org.beenthere.script.lint.RenameChecks;
import org.beenthere.script.lint.RepairChecks;
import org.beenthere.script.lint.ScriptChecks;
import org.beenthere.script.parse.Draft;

/** Drafts in one language, which are checked together, since what one names stands in another. */
final class DraftSet {

    private final Vocabulary vocabulary;
    private final Words words;
    private final Set<String> names;
    private final List<Read> all;
    private Map<String, Map<String, Set<String>>> needs = Map.of();

    /** A draft, with what is wrong with it. */
    record Read(Draft draft, Problems problems) {}

    /** @param names of all scripts, also of those of which there is no draft */
    DraftSet(Vocabulary vocabulary, Words words, Set<String> names, List<Read> all) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.names = names;
        this.all = all;
    }

    /** Checks some of them side by side, since what is wrong with each is noted by itself. */
    void check(Collection<Read> some) {
        var leadable =
                names.stream().filter(name -> !name.equals(Repair.SCRIPT)).collect(Collectors.toSet());
        var onlyCalled = CallGraph.onlyCalled(drafts(), vocabulary);
        var named = some.parallelStream()
                .filter(one -> isNamed(one, leadable, onlyCalled))
                .toList();
        var calls = Calls.among(named.stream().map(Read::draft).toList(), vocabulary);
        var linter = new Linter(vocabulary, words, begun(), calls);
        // Where two have one name, that was told.
        needs = named.parallelStream()
                .collect(Collectors.toMap(
                        one -> one.draft().script().name(),
                        one -> linter.check(one.draft(), one.problems()),
                        (one, _) -> one));
    }

    /** Checks a script by itself, and tells whether everything is there that it names, so that it can be followed. */
    private boolean isNamed(Read read, Set<String> leadable, Set<String> onlyCalled) {
        var draft = read.draft();
        var here = read.problems();
        boolean whole = here.sorted().stream()
                .filter(Problem::isError)
                .flatMap(problem -> problem.diagnostic().stream())
                .allMatch(Diagnostic::isOfTexts);
        new ScriptChecks(draft, vocabulary, leadable, here).check();
        new RenameChecks(draft, here).check();
        if (whole && RepairChecks.isRepairs(draft)) {
            new RepairChecks(draft, here).check();
        } else if (whole) {
            new QuestionChecks(draft, onlyCalled.contains(draft.script().name()), here).check();
            new ReminderChecks(draft, here).check();
        }
        return whole
                && here.sorted().stream()
                        .flatMap(problem -> problem.diagnostic().stream())
                        .noneMatch(Diagnostic::isOfNames);
    }

    /** The scripts that others start or call, with nothing but their name. */
    private Set<String> begun() {
        return drafts().stream()
                .map(Draft::script)
                .flatMap(script -> script.options())
                .flatMap(option -> switch (option.leads()) {
                    case Option.Leads.Start(var name) -> Stream.of(name);
                    case Option.Leads.Call(var name) -> Stream.of(name);
                    default -> Stream.empty();
                })
                .collect(Collectors.toSet());
    }

    List<Draft> drafts() {
        return all.stream().map(Read::draft).toList();
    }

    /** The scripts, once all of them were checked and nothing was wrong. */
    Map<String, Script> scripts() {
        return drafts().stream()
                .map(Draft::script)
                .map(script -> script.needing(needs.getOrDefault(script.name(), Map.of())))
                .collect(Collectors.toMap(Script::name, script -> script));
    }
}
