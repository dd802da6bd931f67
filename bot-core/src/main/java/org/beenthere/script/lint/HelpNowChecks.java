package org.beenthere.script.lint;

import java.util.Collection;
import org.beenthere.script.Script;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.parse.Draft;

/** Checks that there is a script for help now, and that it can be said without a session. */
public final class HelpNowChecks {

    private HelpNowChecks() {}

    /** Reports a missing or insufficient help-now script among all drafts. */
    public static void check(Collection<Draft> drafts, Problems problems) {
        drafts.stream()
                .filter(draft -> draft.script().name().equals(Script.HELP_NOW))
                .findFirst()
                .ifPresentOrElse(
                        help -> {
                            if (!isSelfContained(help.script())) {
                                problems.add(help.root(), Diagnostic.HELP_NOW_NOT_WHOLE);
                            }
                        },
                        () -> problems.add(
                                SourcePosition.startOf(Script.HELP_NOW + ".yaml"), Diagnostic.NO_HELP_NOW.found(), ""));
    }

    /** Whether its first step says everything. {@code HelpNow} in the engine says it without a session or a person. */
    private static boolean isSelfContained(Script help) {
        return help.safety()
                && help.slots().isEmpty()
                && help.endText(help.start())
                        .filter(text -> Words.placeholders(text).stream().allMatch(Words::isOfSite))
                        .isPresent();
    }
}
