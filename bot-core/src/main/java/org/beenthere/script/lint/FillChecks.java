package org.beenthere.script.lint;

import org.beenthere.script.Script;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.Use;
import org.beenthere.script.flow.Uses;

/** Proves that every name that a step uses or a condition asks for is filled on every path there. */
final class FillChecks {

    private final Exploration exploration;
    private final Uses uses;
    private final Problems problems;

    FillChecks(Exploration exploration, Uses uses, Problems problems) {
        this.exploration = exploration;
        this.uses = uses;
        this.problems = problems;
    }

    void check(Script script) {
        script.steps().keySet().forEach(step -> uses.of(step).forEach(use -> refuseMissing(step, use)));
        exploration
                .unfilled()
                .forEach((branch, unfilled) -> problems.add(
                        branch.get("when").orElse(branch),
                        Diagnostic.ASKED_BEFORE_FILLED
                                .of(unfilled.slot())
                                .with("path", unfilled.state().path())));
    }

    private void refuseMissing(String step, Use use) {
        exploration.statesOf(step).stream()
                .filter(state -> !state.values().containsKey(use.name()))
                .findFirst()
                .ifPresent(
                        state -> problems.add(use.node(), use.ifMissing().get().with("path", state.path())));
    }
}
