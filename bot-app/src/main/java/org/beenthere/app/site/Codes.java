package org.beenthere.app.site;

import java.util.Locale;
import java.util.Set;

/** The codes by which countries and languages are named. */
final class Codes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static final String COUNTRY_NEED = "Write the country's two-letter code, such as US.";
    static final String LANGUAGE_NEED = "Write a language's code in small letters, such as en.";

    private Codes() {}

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Two letters of ISO 639-1, or any three: sign languages have only those. */
    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code) || code.matches("[a-z]{3}");
    }
}
