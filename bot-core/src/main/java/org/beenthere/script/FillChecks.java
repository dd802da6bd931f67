package org.beenthere.script;

/** Proves that nothing is said, claimed, asked for or handed over before every way there has filled, or done, it. */
final class FillChecks {

    private final Exploration exploration;
    private final Needs needs;
    private final Problems problems;

    FillChecks(Exploration exploration, Needs needs, Problems problems) {
        this.exploration = exploration;
        this.needs = needs;
        this.problems = problems;
    }

    void check(Script script) {
        script.steps().keySet().forEach(step -> needs.of(step).forEach(need -> refuseMissing(step, need)));
        exploration
                .unfilled()
                .forEach((at, unfilled) -> problems.add(
                        at.get("when").orElse(at),
                        Diagnostic.ASKED_BEFORE_FILLED
                                .of(unfilled.slot())
                                .with("path", unfilled.place().way())));
    }

    private void refuseMissing(String step, Need need) {
        exploration.at(step).stream()
                .filter(place -> !place.known().containsKey(need.name()))
                .findFirst()
                .ifPresent(
                        place -> problems.add(need.at(), need.otherwise().get().with("path", place.way())));
    }
}
