package org.beenthere.script.lint;

import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks that what is taken back stands in questions alone: only the message of a question is ever replaced. */
public final class TakenBackChecks {

    private final Draft draft;
    private final Set<String> takenBack;
    private final Problems problems;

    /** @param takenBack the names of the facts that are taken back */
    public TakenBackChecks(Draft draft, Set<String> takenBack, Problems problems) {
        this.draft = draft;
        this.takenBack = takenBack;
        this.problems = problems;
    }

    public void check() {
        draft.stepNodes().values().stream().flatMap(TakenBackChecks::said).forEach(this::check);
    }

    private static Stream<YamlNode> said(YamlNode step) {
        return Stream.of(step.get("say"), step.get("retry"), step.get("remind").flatMap(remind -> remind.get("say")))
                .flatMap(text -> text.stream());
    }

    private void check(YamlNode text) {
        Words.placeholders(text.text()).stream()
                .filter(takenBack::contains)
                .distinct()
                .forEach(name -> problems.add(text, Diagnostic.NAME_STAYS_IN_SIGHT.of(name)));
    }
}
