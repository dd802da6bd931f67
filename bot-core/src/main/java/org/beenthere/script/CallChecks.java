package org.beenthere.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Checks what scripts want of each other, once every one of them could be read. */
final class CallChecks {

    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final Problems problems;

    CallChecks(Collection<Draft> drafts, Problems problems) {
        drafts.forEach(draft -> byName.put(draft.script().name(), draft));
        this.problems = problems;
    }

    void check() {
        byName.values().forEach(draft -> {
            options(draft.root().get("everywhere"));
            draft.root()
                    .get("steps")
                    .ifPresent(steps -> steps.entries().values().forEach(step -> options(step.get("choices"))));
        });
        var help = byName.get(QuestionChecks.HELP_NOW);
        if (help == null) {
            problems.add(new Span(QuestionChecks.HELP_NOW + ".yaml", 1, 1), Diagnostic.NO_HELP_NOW.found(), "");
        } else if (!isHelpNow(help.script())) {
            problems.add(help.root(), Diagnostic.HELP_NOW_NOT_WHOLE);
        }
    }

    private void options(Optional<YamlNode> choices) {
        choices.ifPresent(all -> all.entries()
                .values()
                .forEach(choice -> choice.get("call").ifPresent(call -> {
                    var called = byName.get(call.text());
                    if (called != null && !onlySays(called.script())) {
                        problems.add(call, Diagnostic.CALL_OF_MORE_THAN_WORDS.of(call.text()));
                    }
                })));
    }

    private static boolean onlySays(Script script) {
        return script.steps().values().stream().allMatch(step -> step instanceof Step.Say || step instanceof Step.End);
    }

    /** Help now is said without a session too, by {@code HelpNow} in the engine. */
    private static boolean isHelpNow(Script help) {
        return help.safety()
                && help.slots().isEmpty()
                && help.steps().get(help.start()) instanceof Step.End end
                && end.text().isPresent();
    }
}
