package org.beenthere.app.site;

import java.util.Map;
import java.util.Objects;

/**
 * A text that a site writes for people, in its languages.
 *
 * @param byLanguage by ISO 639 code; may be empty
 * @param otherwise for every other language
 */
public record Words(Map<String, String> byLanguage, String otherwise) {

    public Words {
        byLanguage = Map.copyOf(byLanguage);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /** The text in a language, or else in the site's first. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, otherwise);
    }
}
