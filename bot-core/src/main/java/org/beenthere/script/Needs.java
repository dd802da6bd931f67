package org.beenthere.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the steps of a script need: for the places of their texts, for their commands, and for what they claim. */
final class Needs {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final Map<String, List<Need>> byStep = new HashMap<>();

    Needs(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.claims = new Claims(vocabulary.words());
        draft.script().steps().values().forEach(step -> byStep.put(step.id(), needs(step)));
    }

    /** What a step needs, each thing once. */
    List<Need> of(String step) {
        return byStep.get(step);
    }

    private List<Need> needs(Step step) {
        var needs = new ArrayList<Need>();
        var node = draft.step(step.id());
        var texts = draft.texts(step.id()).toList();
        texts.forEach(text -> said(text, needs));
        if (step instanceof Step.Do act) {
            node.get("with")
                    .ifPresent(with -> with.items().stream()
                            .filter(slot -> isRequired(act.command(), slot.text()))
                            .forEach(slot -> needs.add(need(slot, slot.text(), Diagnostic.HANDED_BEFORE_FILLED))));
        }
        needs.addAll(claims.needs(texts));
        return needs;
    }

    private void said(YamlNode text, List<Need> needs) {
        Words.places(text.text()).stream()
                .distinct()
                .filter(draft.script().slots()::containsKey)
                .forEach(slot -> needs.add(need(text, slot, Diagnostic.SAID_BEFORE_FILLED)));
    }

    private static Need need(YamlNode at, String slot, Diagnostic otherwise) {
        return new Need(at, slot, () -> otherwise.of(slot));
    }

    private boolean isRequired(String command, String argument) {
        return Optional.ofNullable(vocabulary.commands().get(command))
                .flatMap(known -> known.argument(argument))
                .filter(Argument::required)
                .isPresent();
    }
}
