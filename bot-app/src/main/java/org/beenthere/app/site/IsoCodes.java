package org.beenthere.app.site;

import java.util.Locale;
import java.util.Set;

/** The ISO codes of countries and languages. */
final class IsoCodes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static final String COUNTRY_NEED = "Write the country's two-letter code, such as US.";
    static final String LANGUAGE_NEED = "Write a language's code in small letters, such as en.";

    private IsoCodes() {}

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Two letters of ISO 639-1, or any three letters: sign languages have only three-letter codes. */
    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code) || code.matches("[a-z]{3}");
    }
}
