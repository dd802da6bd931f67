package org.beenthere.script.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** All translations of a folder of scripts. */
public final class Translations {

    private final Map<List<String>, Translation> byScriptAndLanguage = new HashMap<>();

    private Translations() {}

    /**
     * Reads all translations into the given languages; what is wrong is added to the problems.
     *
     * @param files the content of each file by name; files that are not translations are ignored
     * @param scripts the names of all scripts
     */
    public static Translations read(
            Map<String, String> files, Collection<String> languages, Collection<String> scripts, Problems problems) {
        var all = new Translations();
        new TreeMap<>(files)
                .forEach((file, text) -> Languages.ofTranslation(file)
                        .filter(languages::contains)
                        .flatMap(_ -> Translation.read(file, text, problems))
                        .ifPresent(translation -> all.add(file, translation, scripts, problems)));
        return all;
    }

    private void add(String file, Translation translation, Collection<String> scripts, Problems problems) {
        var name = Languages.fileOf(translation.name(), translation.language());
        if (!file.substring(file.lastIndexOf('/') + 1).equals(name)) {
            problems.add(translation.root(), Diagnostic.MISNAMED_TRANSLATION.of(name));
        } else if (!scripts.contains(translation.name())) {
            problems.add(
                    translation.root().get("script").orElseThrow(),
                    Diagnostic.TRANSLATION_OF_UNKNOWN_SCRIPT
                            .of(translation.name())
                            .withIfPresent("near", Nearest.to(translation.name(), scripts)));
        } else {
            byScriptAndLanguage.put(List.of(translation.name(), translation.language()), translation);
        }
    }

    /**
     * The root node of a script in a language, as far as it is translated; what is missing or outdated is added to the
     * problems.
     */
    public YamlNode in(String language, Draft source, Problems problems) {
        if (source.language().equals(language) || ScriptTexts.of(source.root()).isEmpty()) {
            return source.root();
        }
        var name = source.script().name();
        var found = byScriptAndLanguage.get(List.of(name, language));
        if (found != null) {
            return new Translator(translatable(source), found, problems).translated();
        }
        var beside = source.root().position().file();
        var file = beside.substring(0, beside.lastIndexOf('/') + 1) + Languages.fileOf(name, language);
        problems.add(
                SourcePosition.startOf(file),
                Diagnostic.SCRIPT_NOT_TRANSLATED.of(name).with("language", language),
                "");
        return source.root();
    }

    /** Help must never be missing or outdated: what is offered at every question, and what help now says. */
    private static Translatable translatable(Draft source) {
        var script = source.script();
        return new Translatable(
                script.name(),
                source.root(),
                ScriptTexts.PATHS,
                path -> script.safety() || path.startsWith("everywhere."));
    }
}
