package org.beenthere.checkin.prompt.compile;

import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.HouseLimits;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.ResultWords;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.NodeReader;
import org.beenthere.script.yaml.YamlNode;

/** Parses a prompt. It never stops at the first error: everything that is wrong is added to the problems. */
final class PromptParser {

    static final Set<String> KEYS = Set.of("locale", "title", "ask", "options", "cut", "result", "quoted", "source");
    static final Set<String> RESULT = Set.of("cut", "rest", "more", "less");

    /** Keys of whoever wants people to write something. */
    private static final Set<String> FREE_TEXT =
            Set.of("form", "field", "fields", "input", "comment", "comments", "note", "notes", "free_text", "other");

    private final Problems problems;
    private final NodeReader reader;
    private final PromptTexts texts;

    private PromptParser(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.texts = new PromptTexts(problems);
    }

    /** The prompt that a map is; empty if it has an error. */
    static Optional<Prompt> parse(String id, String language, YamlNode root, Problems problems) {
        var found = new Problems();
        var prompt = new PromptParser(found).prompt(id, language, root, found);
        problems.addAll(found);
        return prompt;
    }

    private Optional<Prompt> prompt(String id, String language, YamlNode root, Problems found) {
        root.refuseUnknownKeys(KEYS, problems, FREE_TEXT.toArray(String[]::new));
        FREE_TEXT.stream()
                .filter(key -> root.get(key).isPresent())
                .forEach(key -> problems.add(root.key(key), Diagnostic.FREE_TEXT_IN_PROMPT.of(key)));
        reader.checkLanguage(root);
        var title = texts.required(root, "title", HouseLimits.TITLE);
        var question = texts.required(root, "ask", Prompt.QUESTION);
        var options = new OptionsReader(problems).options(root);
        var result = result(root);
        var source = source(root);
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new Prompt(id, language, title, question, options, result, source));
    }

    private ResultWords result(YamlNode root) {
        reader.map(root, "result");
        var result = root.get("result").filter(YamlNode::isMap);
        if (root.get("result").isEmpty()) {
            problems.add(root, Diagnostic.KEY_MISSING.of("result"));
        }
        result.ifPresent(node -> node.refuseUnknownKeys(RESULT, problems));
        return result.map(node -> new ResultWords(
                        texts.required(node, "cut", ResultWords.SIDE),
                        texts.required(node, "rest", ResultWords.SIDE),
                        texts.required(node, "more", ResultWords.BAND),
                        texts.required(node, "less", ResultWords.BAND)))
                .orElse(new ResultWords("", "", "", ""));
    }

    private Optional<String> source(YamlNode root) {
        var source = reader.optionalText(root, "source", Prompt.SOURCE);
        boolean quoted = reader.flag(root, "quoted");
        if (quoted && source.isEmpty()) {
            problems.add(root.key("quoted"), Diagnostic.QUOTE_WITHOUT_SOURCE);
        }
        if (!quoted && source.isPresent()) {
            problems.add(root.key("source"), Diagnostic.SOURCE_WITHOUT_QUOTE);
        }
        return source;
    }
}
