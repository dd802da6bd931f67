package org.beenthere.script.translation;

import java.util.Optional;
import java.util.stream.Collectors;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Writes the file of a translation, for whoever translates: every text of the script, and what is translated already. */
public final class TranslationFile {

    /** By which an editor explains and completes it. */
    private static final String FIRST_LINE = "# yaml-language-server: $schema=../schema/translation.schema.json\n";

    private static final String GONE = "# No longer in the script: ";

    private final StringBuilder out = new StringBuilder();
    private final Comments comments;

    private TranslationFile(Comments comments) {
        this.comments = comments;
    }

    /**
     * The translation of a script as it should be now. What was translated stays; of a text that was changed since, the
     * old one and its translation stand in a comment, so that it must be looked at; what is missing is empty. Comments
     * stay, at the head and above a text.
     *
     * @param script the text of the script's file
     * @param existing the text of the file of the translation, if there is one with anything in it
     * @param problems takes what is wrong with either; then nothing comes back
     */
    public static Optional<String> of(String script, String language, Optional<String> existing, Problems problems) {
        var root = YamlNode.read("the script", script, problems);
        var name =
                root.flatMap(known -> known.get("script")).map(YamlNode::text).orElse("");
        var before = existing.filter(text -> !text.isBlank())
                .flatMap(text -> Translation.read(Languages.fileOf(name, language), text, problems));
        return root.filter(_ -> !problems.hasErrors()).map(known -> {
            var file = new TranslationFile(Comments.of(before.isPresent() ? existing.get() : FIRST_LINE, GONE));
            var texts = Texts.of(known);
            file.comments
                    .at(Comments.HEAD)
                    .forEach(line -> file.out.append(line).append('\n'));
            file.out
                    .append("script: ")
                    .append(name)
                    .append("\nlocale: ")
                    .append(language)
                    .append(texts.isEmpty() ? "\ntexts: {}\n" : "\ntexts:\n");
            texts.forEach((place, text) -> file.text(
                    place,
                    text,
                    before.flatMap(all -> Optional.ofNullable(all.texts().get(place)))));
            file.comments.at(GONE).forEach(file::comment);
            before.ifPresent(all -> all.texts().forEach((place, text) -> {
                if (!texts.containsKey(place)) {
                    file.gone(place, text);
                }
            }));
            return file.out.toString();
        });
    }

    private void text(String place, YamlNode text, Optional<Translation.Text> before) {
        boolean fresh = before.filter(old -> Translator.words(old.of()).equals(Translator.words(text)))
                .isPresent();
        out.append("  ").append(place).append(":\n");
        comments.at(place).forEach(this::comment);
        before.filter(old -> !fresh && old.is().isPresent()).ifPresent(old -> {
            comment("# It was: " + quoted(old.of()));
            comment("# and was translated: " + quoted(old.is().orElseThrow()));
        });
        line("of", written(text));
        line(
                "is",
                before.flatMap(Translation.Text::is)
                        .filter(_ -> fresh)
                        .map(TranslationFile::written)
                        .orElse(text.isList() ? "[]" : "\"\""));
    }

    private void gone(String place, Translation.Text text) {
        text.is().ifPresent(is -> comment(GONE + place + ": " + quoted(text.of()) + " was translated: " + quoted(is)));
    }

    private void comment(String comment) {
        out.append("    ").append(comment).append('\n');
    }

    private void line(String key, String value) {
        out.append("    ").append(key).append(": ").append(value).append('\n');
    }

    /** Several lines stand as they are; one stands in quotes. */
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
