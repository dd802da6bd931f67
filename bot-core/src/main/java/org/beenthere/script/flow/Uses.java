package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.script.Argument;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** What the steps of a script use: placeholders of texts, arguments of commands, and outcomes that texts claim. */
public final class Uses {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Claims claims;
    private final Map<String, List<Use>> byStep = new HashMap<>();

    public Uses(Draft draft, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.claims = new Claims(vocabulary);
        draft.script().steps().values().forEach(step -> byStep.put(step.id(), uses(step)));
    }

    /** What a step uses. */
    public List<Use> of(String step) {
        return byStep.get(step);
    }

    private List<Use> uses(Step step) {
        var uses = new ArrayList<Use>();
        var node = draft.stepNode(step.id());
        var texts = draft.textNodes(step.id()).toList();
        texts.forEach(text -> addPlaceholders(text, uses));
        if (step instanceof Step.Do act) {
            node.get("with")
                    .ifPresent(with -> with.items().stream()
                            .filter(slot -> isRequired(act.command(), slot.text()))
                            .forEach(slot -> uses.add(use(slot, slot.text(), Diagnostic.HANDED_BEFORE_FILLED))));
        }
        uses.addAll(claims.uses(texts, this::spoken));
        return uses;
    }

    /** A text, and every text that is known to fill its placeholders. */
    private Stream<String> spoken(String text) {
        var filled = Words.placeholders(text).stream()
                .flatMap(name -> Optional.ofNullable(draft.script().slots().get(name))
                        .map(slot -> slot.words().values().stream())
                        .orElseGet(() -> Stream.ofNullable(vocabulary.words().get(name))));
        return Stream.concat(Stream.of(text), filled);
    }

    private void addPlaceholders(YamlNode text, List<Use> uses) {
        Words.placeholders(text.text()).stream()
                .distinct()
                .filter(draft.script().slots()::containsKey)
                .forEach(slot -> uses.add(use(text, slot, Diagnostic.SAID_BEFORE_FILLED)));
    }

    private static Use use(YamlNode node, String slot, Diagnostic ifMissing) {
        return new Use(node, slot, () -> ifMissing.of(slot));
    }

    private boolean isRequired(String command, String argument) {
        return Optional.ofNullable(vocabulary.commands().get(command))
                .flatMap(declared -> declared.argument(argument))
                .filter(Argument::required)
                .isPresent();
    }
}
