package org.beenthere.script.lint;

import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/**
 * Checks the questions of a completely parsed script: help now comes first, there is an answer, and the question
 * expires.
 */
public final class QuestionChecks {

    private final Draft draft;
    private final boolean onlyCalled;
    private final Problems problems;

    /**
     * @param onlyCalled whether the script is only ever called, so that its questions expire with those that call it
     */
    public QuestionChecks(Draft draft, boolean onlyCalled, Problems problems) {
        this.draft = draft;
        this.onlyCalled = onlyCalled;
        this.problems = problems;
    }

    public void check() {
        draft.stepNodes().forEach((id, node) -> {
            if (draft.script().steps().get(id) instanceof Step.Ask ask) {
                checkQuestion(ask, node);
            }
        });
    }

    private void checkQuestion(Step.Ask ask, YamlNode node) {
        var everywhere = draft.script().everywhere();
        if (everywhere.isEmpty() || !isHelpNow(everywhere.getFirst())) {
            problems.add(node, Diagnostic.HELP_NOW_NOT_FIRST);
        }
        if (ask.options().isEmpty() && ask.form().isEmpty() && ask.on().isEmpty()) {
            problems.add(node, Diagnostic.QUESTION_WITHOUT_ANSWER);
        }
        if (!draft.script().standing()
                && !onlyCalled
                && ask.expiry().isEmpty()
                && draft.script().expiry().isEmpty()) {
            problems.add(node, Diagnostic.QUESTION_STANDS_FOR_EVER);
        }
    }

    private static boolean isHelpNow(Option option) {
        return option.calledScript().filter(Script.HELP_NOW::equals).isPresent()
                && option.id().equals(Option.HELP_NOW)
                && option.when().isEmpty();
    }
}
