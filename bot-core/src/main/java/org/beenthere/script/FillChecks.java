package org.beenthere.script;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proves that nothing is said, asked for or handed over before every way there has filled it. */
final class FillChecks {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Exploration exploration;
    private final Problems problems;
    private final Set<List<String>> told = new HashSet<>();

    FillChecks(Draft draft, Vocabulary vocabulary, Exploration exploration, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.exploration = exploration;
        this.problems = problems;
    }

    void check() {
        exploration.places().forEach(this::said);
        exploration
                .unfilled()
                .forEach((at, unfilled) -> problems.add(
                        at.get("when").orElse(at),
                        Diagnostic.ASKED_BEFORE_FILLED
                                .of(unfilled.slot())
                                .with("path", exploration.way(unfilled.place()))));
    }

    private void said(Place place) {
        var node = draft.step(place.step());
        draft.texts(place.step())
                .forEach(text -> Words.places(text.text()).stream()
                        .filter(draft.script().slots()::containsKey)
                        .forEach(slot -> refuse(place, text, slot, Diagnostic.SAID_BEFORE_FILLED)));
        if (draft.script().steps().get(place.step()) instanceof Step.Do act) {
            node.get("with")
                    .ifPresent(with -> with.items().stream()
                            .filter(slot -> isRequired(act.command(), slot.text()))
                            .forEach(slot -> refuse(place, slot, slot.text(), Diagnostic.HANDED_BEFORE_FILLED)));
        }
    }

    private boolean isRequired(String command, String argument) {
        return Optional.ofNullable(vocabulary.commands().get(command))
                .flatMap(known -> known.argument(argument))
                .filter(Argument::required)
                .isPresent();
    }

    private void refuse(Place place, YamlNode at, String slot, Diagnostic diagnostic) {
        if (!place.slots().containsKey(slot)
                && told.add(List.of(place.step(), at.span().toString(), slot))) {
            problems.add(at, diagnostic.of(slot).with("path", exploration.way(place)));
        }
    }
}
