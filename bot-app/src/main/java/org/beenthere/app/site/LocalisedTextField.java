package org.beenthere.app.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.yaml.YamlNode;

/** Reads a text that is written once for all languages, or once in each. */
final class LocalisedTextField {

    private LocalisedTextField() {}

    /**
     * The text; empty, with a problem, if something is wrong.
     *
     * @param most characters in each language
     * @param languages the site's; empty if unknown
     */
    static Optional<LocalisedText> read(YamlNode value, int most, List<String> languages, YamlFields fields) {
        if (!value.isMap()) {
            return fields.text(value, most).map(text -> new LocalisedText(Map.of(), text));
        }
        if (languages.isEmpty()) {
            return Optional.empty();
        }
        var byLanguage = new LinkedHashMap<String, String>();
        var inEach = YamlFields.of(value, Set.copyOf(languages), fields.problems());
        for (var language : languages) {
            inEach.required(language, "Write the text in each of the site's languages.")
                    .flatMap(text -> fields.text(text, most))
                    .ifPresent(text -> byLanguage.put(language, text));
        }
        return Optional.ofNullable(byLanguage.get(languages.getFirst()))
                .map(first -> new LocalisedText(byLanguage, first));
    }
}
