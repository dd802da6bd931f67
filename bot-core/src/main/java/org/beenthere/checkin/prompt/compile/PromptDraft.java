package org.beenthere.checkin.prompt.compile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.script.Script;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.translation.Translatable;
import org.beenthere.script.yaml.YamlNode;

/** A prompt in the language in which it was written, with the root node that it was parsed from. */
record PromptDraft(YamlNode root, Prompt prompt) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Reads a file; empty if it has an error. What is wrong is added to the problems. */
    static Optional<PromptDraft> read(String file, String text, Problems problems) {
        var found = new Problems();
        var id = idOf(file);
        if (!NAME.matcher(id).matches()) {
            found.add(SourcePosition.startOf(file), Diagnostic.BAD_NAME_OF_PROMPT.of(id), "");
        }
        var draft = YamlNode.read(file, text, found).flatMap(root -> parse(id, root, found));
        problems.addAll(found);
        return draft.filter(_ -> !found.hasErrors());
    }

    /** The name of a file, without folder and ending. */
    static String idOf(String file) {
        return file.replaceAll("^.*/|\\.yaml$", "");
    }

    private static Optional<PromptDraft> parse(String id, YamlNode root, Problems found) {
        if (!root.isMap()) {
            found.add(root, Diagnostic.NOT_A_PROMPT);
            return Optional.empty();
        }
        var language = root.get("locale").map(YamlNode::text).orElse(Script.SOURCE_LANGUAGE);
        return PromptParser.parse(id, language, root, found).map(prompt -> new PromptDraft(root, prompt));
    }

    /** What its translations translate. */
    Translatable translatable() {
        return new Translatable(prompt.id(), root, PromptTexts.PATHS, _ -> false);
    }
}
