package org.beenthere.script.translation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Writes a translation's file for translators: every text of the script, with the translations that exist already. */
public final class TranslationFileWriter {

    /** Tells editors which schema the file has. */
    private static final String FIRST_LINE = "# yaml-language-server: $schema=../schema/translation.schema.json\n";

    private static final String REMOVED = "# No longer in the script: ";

    private final StringBuilder out = new StringBuilder();
    private final TranslatorComments comments;

    private TranslationFileWriter(TranslatorComments comments) {
        this.comments = comments;
    }

    /**
     * Brings a translation's file up to date with its script. Translations of unchanged texts are kept. If a text has
     * changed, the old text and its translation become a comment, and the new translation is left empty, as for a text
     * that is new. Comments are kept.
     *
     * @param script the content of the script's file
     * @param existing the content of the translation's file, if there is one
     * @param problems receives what is wrong with either file
     * @return the new content of the file; empty if anything is wrong
     */
    public static Optional<String> of(String script, String language, Optional<String> existing, Problems problems) {
        var root = YamlNode.read("the script", script, problems);
        var name = root.flatMap(node -> node.get("script")).map(YamlNode::text).orElse("");
        var before = existing.filter(text -> !text.isBlank())
                .flatMap(text -> Translation.read(Languages.fileOf(name, language), text, problems));
        return root.filter(_ -> !problems.hasErrors()).map(node -> {
            var file = new TranslationFileWriter(
                    TranslatorComments.of(before.isPresent() ? existing.get() : FIRST_LINE, REMOVED));
            var texts = ScriptTexts.of(node);
            file.comments
                    .at(TranslatorComments.HEAD)
                    .forEach(line -> file.out.append(line).append('\n'));
            file.out
                    .append("script: ")
                    .append(name)
                    .append("\nlocale: ")
                    .append(language)
                    .append(texts.isEmpty() ? "\ntexts: {}\n" : "\ntexts:\n");
            texts.forEach((path, text) -> file.text(
                    path,
                    text,
                    before.flatMap(all -> Optional.ofNullable(all.texts().get(path)))));
            file.comments.at(REMOVED).forEach(file::comment);
            before.ifPresent(all -> all.texts().forEach((path, text) -> {
                if (!texts.containsKey(path)) {
                    file.removed(path, text);
                }
            }));
            return file.out.toString();
        });
    }

    private void text(String path, YamlNode text, Optional<Translation.Text> before) {
        boolean current = before.filter(old -> Translator.comparable(old.of()).equals(Translator.comparable(text)))
                .isPresent();
        out.append("  ").append(path).append(":\n");
        comments.at(path).forEach(this::comment);
        before.filter(old -> !current && old.is().isPresent()).ifPresent(old -> {
            comment("# It was: " + quoted(old.of()));
            comment("# and was translated: " + quoted(old.is().orElseThrow()));
        });
        line("of", written(text));
        line(
                "is",
                before.flatMap(Translation.Text::is)
                        .filter(_ -> current)
                        .map(TranslationFileWriter::written)
                        .orElse(text.isList() ? "[]" : "\"\""));
    }

    private void removed(String path, Translation.Text text) {
        text.is()
                .ifPresent(is -> comment(REMOVED + path + ": " + quoted(text.of()) + " was translated: " + quoted(is)));
    }

    private void comment(String comment) {
        out.append("    ").append(comment).append('\n');
    }

    private void line(String key, String value) {
        out.append("    ").append(key).append(": ").append(value).append('\n');
    }

    /** A text of several lines as a block, anything else in quotes. */
    private static String written(YamlNode text) {
        var plain = text.text().strip();
        return !text.isList() && plain.contains("\n")
                ? "|-\n" + plain.indent(6).replaceAll("(?m)^ +$", "").stripTrailing()
                : quoted(text);
    }

    private static String quoted(YamlNode text) {
        return text.isList()
                ? text.items().stream().map(item -> quoted(item.text())).collect(Collectors.joining(", ", "[", "]"))
                : quoted(text.text().strip());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
