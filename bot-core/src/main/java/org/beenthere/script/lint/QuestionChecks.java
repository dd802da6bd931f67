package org.beenthere.script.lint;

import org.beenthere.script.Option;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Checks the questions of a script that could be read whole: help now comes first, and it can be answered. */
public final class QuestionChecks {

    /** The script that is called for help now. */
    static final String HELP_NOW = "help-now";

    /** The menu that everybody has. */
    static final String HOME = "home";

    /** The choice that calls it. */
    static final String HELP_NOW_CHOICE = "help_now";

    private final Draft draft;
    private final boolean onlyCalled;
    private final Problems problems;

    /**
     * @param onlyCalled whether the script is called and never started, so that its callers' time is its own
     */
    public QuestionChecks(Draft draft, boolean onlyCalled, Problems problems) {
        this.draft = draft;
        this.onlyCalled = onlyCalled;
        this.problems = problems;
    }

    public void check() {
        draft.root().get("steps").orElseThrow().entries().forEach((id, node) -> {
            if (draft.script().steps().get(id) instanceof Step.Ask ask) {
                question(ask, node);
            }
        });
    }

    private void question(Step.Ask ask, YamlNode node) {
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
        return option.leads() instanceof Option.Leads.Call(var called)
                && called.equals(HELP_NOW)
                && option.id().equals(HELP_NOW_CHOICE)
                && option.when().isEmpty();
    }
}
