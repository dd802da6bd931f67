package org.beenthere.script.translation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Generated translations, in which every text is changed in the same way. */
public final class MadeTranslation {

    /** The language code for {@link #strange}: one whose days and months share no letter with English either. */
    public static final String STRANGE = "uk";

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}|[^{}]+");

    private MadeTranslation() {}

    /**
     * Translates a text into a made-up language without English letters. It keeps the length, and different texts stay
     * different.
     */
    public static String strange(String text) {
        return PLACE.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("{")
                                ? part.group()
                                : part.group()
                                        .codePoints()
                                        .map(MadeTranslation::strange)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString()));
    }

    private static int strange(int letter) {
        return letter >= 'a' && letter <= 'z'
                ? 'а' + letter - 'a'
                : letter >= 'A' && letter <= 'Z' ? 'А' + letter - 'A' : letter;
    }

    /** The content of a translation's file. */
    public static String of(String script, String language, UnaryOperator<String> made) {
        var root = YamlNode.read("script", script, new Problems()).orElseThrow();
        var head = "script: " + root.get("script").orElseThrow().text() + "\nlocale: " + language + "\ntexts:";
        return head + (ScriptTexts.of(root).isEmpty() ? " {}" : "") + "\n"
                + ScriptTexts.of(root).entrySet().stream()
                        .map(text -> "  " + text.getKey() + ": { of: " + written(text.getValue(), word -> word)
                                + ", is: " + written(text.getValue(), made) + " }\n")
                        .collect(Collectors.joining());
    }

    /** Scripts by file name, each next to its translation. */
    public static Map<String, String> beside(Map<String, String> scripts, String language, UnaryOperator<String> made) {
        var all = new TreeMap<>(scripts);
        scripts.forEach((file, text) -> {
            var name = text.lines()
                    .filter(line -> line.startsWith("script: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(8);
            all.put(
                    file.substring(0, file.lastIndexOf('/') + 1) + Languages.fileOf(name, language),
                    of(text, language, made));
        });
        return all;
    }

    /** The content of a words file. Formats and claims for the program are left as they are. */
    public static String words(Map<String, String> words, UnaryOperator<String> made) {
        return new TreeMap<>(words)
                .entrySet().stream()
                        .map(word -> word.getKey() + ": "
                                + quoted(
                                        word.getKey().matches("(format|claim)\\..*")
                                                ? word.getValue()
                                                : made.apply(word.getValue()))
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String written(YamlNode text, UnaryOperator<String> made) {
        return text.isList()
                ? text.items().stream()
                        .map(item -> quoted(made.apply(item.text())))
                        .collect(Collectors.joining(", ", "[", "]"))
                : quoted(made.apply(text.text()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
