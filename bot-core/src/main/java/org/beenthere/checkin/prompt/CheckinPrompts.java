package org.beenthere.checkin.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The prompts that a site offers.
 *
 * @param byLanguage by each language of the site, its first one first; each list in the order of the ids. A quoted item is
 *     missing where no translation of it was published
 */
public record CheckinPrompts(SequencedMap<String, List<Prompt>> byLanguage) {

    /** No prompts. */
    public static final CheckinPrompts NONE = new CheckinPrompts(new LinkedHashMap<>());

    public CheckinPrompts {
        var copy = new LinkedHashMap<String, List<Prompt>>();
        byLanguage.forEach((language, prompts) -> copy.put(language, List.copyOf(prompts)));
        byLanguage = Collections.unmodifiableSequencedMap(copy);
    }

    /** The languages in which there are prompts, the site's first one first. */
    public List<String> languages() {
        return byLanguage.entrySet().stream()
                .filter(there -> !there.getValue().isEmpty())
                .map(there -> there.getKey())
                .toList();
    }

    /** The prompts that can be asked in a language; none in a language that the site does not offer. */
    public List<Prompt> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /** A prompt in a language; empty if it is not offered in that. */
    public Optional<Prompt> find(String id, String language) {
        return in(language).stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }
}
