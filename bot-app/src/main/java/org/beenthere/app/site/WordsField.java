package org.beenthere.app.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.yaml.YamlNode;

/** Reads a text that is written once for all languages, or once for each. */
final class WordsField {

    private WordsField() {}

    /** The words, each of 1 to {@code most} characters; {@code languages} are the site's, or none if unknown. */
    static Optional<Words> read(YamlNode value, int most, List<String> languages, YamlFields fields) {
        if (!value.isMap()) {
            return fields.text(value, most).map(text -> new Words(Map.of(), text));
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
        return Optional.ofNullable(byLanguage.get(languages.getFirst())).map(first -> new Words(byLanguage, first));
    }
}
