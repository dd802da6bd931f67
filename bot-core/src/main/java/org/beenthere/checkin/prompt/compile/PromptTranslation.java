package org.beenthere.checkin.prompt.compile;

import java.util.Optional;
import java.util.Set;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.NodeReader;
import org.beenthere.script.translation.Translation;
import org.beenthere.script.translation.Translator;
import org.beenthere.script.yaml.YamlNode;

/** The translation of a prompt into one language. */
final class PromptTranslation {

    private final PromptDraft draft;
    private final Translation translation;
    private final Problems problems;

    private PromptTranslation(PromptDraft draft, Translation translation, Problems problems) {
        this.draft = draft;
        this.translation = translation;
        this.problems = problems;
    }

    /** The translated prompt; empty if it cannot be offered in that language. What is wrong is added to the problems. */
    static Optional<Prompt> of(PromptDraft draft, String language, String file, String text, Problems problems) {
        return YamlNode.read(file, text, problems).flatMap(root -> {
            if (!root.isMap()) {
                problems.add(root, Diagnostic.NOT_A_MAP.of("texts"));
                return Optional.empty();
            }
            root.refuseUnknownKeys(Set.of("texts", "source"), problems);
            var translation = Translation.of(root, draft.prompt().id(), language, problems);
            return new PromptTranslation(draft, translation, problems).prompt();
        });
    }

    private Optional<Prompt> prompt() {
        return draft.prompt().quoted() ? quoted() : own();
    }

    /** Of our own words, what is not translated is shown as it was written, as in a script. */
    private Optional<Prompt> own() {
        translation
                .root()
                .get("source")
                .ifPresent(_ -> problems.add(translation.root().key("source"), Diagnostic.SOURCE_WITHOUT_QUOTE));
        return translated();
    }

    /** A published translation is quoted as a whole, or else the item is not offered. */
    private Optional<Prompt> quoted() {
        var source = new NodeReader(problems).optionalText(translation.root(), "source", Prompt.SOURCE);
        if (source.isEmpty()) {
            problems.add(translation.root(), Diagnostic.QUOTE_WITHOUT_SOURCE);
        }
        var missing = PromptTexts.PATHS.of(draft.root()).entrySet().stream()
                .filter(text -> !translation.isCurrent(text.getKey(), text.getValue()))
                .map(text -> text.getKey())
                .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    translation.textsKey(),
                    Diagnostic.QUOTE_TRANSLATED_IN_PART
                            .of(draft.prompt().id())
                            .with("language", translation.language())
                            .with("places", "'" + String.join("', '", missing) + "'"));
            return Optional.empty();
        }
        return translated().flatMap(prompt -> source.map(prompt::quotedFrom));
    }

    private Optional<Prompt> translated() {
        var root = new Translator(draft.translatable(), translation, problems).translated();
        return PromptParser.parse(draft.prompt().id(), translation.language(), root, problems);
    }
}
