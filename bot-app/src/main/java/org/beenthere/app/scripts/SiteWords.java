package org.beenthere.app.scripts;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beenthere.app.site.Site;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Script;
import org.beenthere.script.Words;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.turn.command.Commands;

/** The words of a site: the shipped ones, overridden by the site's own, and the texts of its other files. */
final class SiteWords {

    private final Site site;
    private final Map<String, String> source;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Problems problems;

    /**
     * @param files the text of the site's own words files, by path
     * @param problems collects what is wrong with them
     */
    SiteWords(Site site, Map<String, String> files, Problems problems) {
        this.site = site;
        this.problems = problems;
        this.source =
                new HashMap<>(WordsFile.read("words/en.yaml", ShippedScripts.words(), Commands.vocabulary(), problems));
        files.forEach((file, text) -> {
            if (Languages.ofWords(file).equals(Script.SOURCE_LANGUAGE)) {
                source.putAll(WordsFile.read(file, text, Commands.vocabulary(), problems));
            } else {
                others.put(file, text);
            }
        });
    }

    /** The words in the language of the shipped scripts. */
    Words source() {
        return with(Script.SOURCE_LANGUAGE, source);
    }

    /** The words in each of the languages that has any, in the order given. */
    List<Words> in(List<String> languages, Collection<String> scripts) {
        return Languages.words(languages, scripts, source, others, Commands.vocabulary(), problems).entrySet().stream()
                .map(there -> with(there.getKey(), there.getValue()))
                .toList();
    }

    private Words with(String language, Map<String, String> byKey) {
        var programme = site.programme();
        var words = new Words(byKey, Locale.forLanguageTag(language), programme.zone());
        var all = new HashMap<>(byKey);
        all.put("site.programme", programme.name());
        all.put("site.confidentiality", programme.card().in(language).strip());
        all.put("site.help_now", new HelpNowText(words, language).of(site.crisis()));
        return new Words(all, words.locale(), words.zone());
    }
}
