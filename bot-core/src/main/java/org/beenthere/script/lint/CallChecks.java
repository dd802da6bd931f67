package org.beenthere.script.lint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.parse.Draft;

/** Checks what scripts want of each other, once every one of them could be read. */
public final class CallChecks {

    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final Problems problems;

    public CallChecks(Collection<Draft> drafts, Problems problems) {
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        this.problems = problems;
    }

    public void check() {
        new CallGraph(byName.values(), problems).check();
        var help = byName.get(QuestionChecks.HELP_NOW);
        if (help == null) {
            problems.add(
                    new SourcePosition(QuestionChecks.HELP_NOW + ".yaml", 1, 1), Diagnostic.NO_HELP_NOW.found(), "");
        } else if (!isHelpNow(help.script())) {
            problems.add(help.root(), Diagnostic.HELP_NOW_NOT_WHOLE);
        }
    }

    /** Help now is said without a session and a person too, by {@code HelpNow} in the engine. */
    private static boolean isHelpNow(Script help) {
        return help.safety()
                && help.slots().isEmpty()
                && help.steps().get(help.start()) instanceof Step.End end
                && end.text()
                        .filter(text -> Words.places(text).stream().allMatch(place -> place.startsWith("site.")))
                        .isPresent();
    }
}
