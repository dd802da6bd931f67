package org.beenthere.app.site;

import java.util.Map;
import java.util.Objects;

/**
 * A text in a site's languages.
 *
 * @param byLanguage by ISO 639 code; may be empty
 * @param otherwise the text for every other language
 */
public record LocalisedText(Map<String, String> byLanguage, String otherwise) {

    public LocalisedText {
        byLanguage = Map.copyOf(byLanguage);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /** The text in a language or, if there is none, in the site's first. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, otherwise);
    }
}
