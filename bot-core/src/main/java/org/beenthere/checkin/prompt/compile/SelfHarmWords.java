package org.beenthere.checkin.prompt.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beenthere.script.TextNormalizer;

/**
 * Words of suicide and self-harm, which no anonymous question may have: nobody could find whoever says yes. It is a plain
 * list that stops a slip. Whoever means to ask can do so in other words, and reading it is still somebody's job.
 */
final class SelfHarmWords {

    /** As {@link TextNormalizer} writes them. Each stands for all words that begin with it, too. */
    private static final List<String> ALL = List.of(
            // English; the first also stands for the French, Spanish, Italian and Portuguese word.
            "suicid",
            "self harm",
            "selfharm",
            "self injur",
            "harm myself",
            "harm yourself",
            "harmed yourself",
            "harming yourself",
            "hurt myself",
            "hurt yourself",
            "hurting yourself",
            "injure yourself",
            "kill myself",
            "kill yourself",
            "killing yourself",
            "end my life",
            "end your life",
            "ending your life",
            "take my own life",
            "take your own life",
            "taking your own life",
            "end it all",
            "better off dead",
            "wish i was dead",
            "wish i were dead",
            "wished you were dead",
            "want to die",
            "wanted to die",
            "life is not worth living",
            "not want to live",
            // German
            "suizid",
            "selbstmord",
            "selbsttotung",
            "selbstverletz",
            "umbringen",
            "nicht mehr leben",
            "lieber tot",
            // French
            "automutil",
            "me tuer",
            "vous tuer",
            "mettre fin a vos jours",
            "mettre fin a mes jours",
            // Spanish, Italian, Portuguese
            "autolesi",
            "automutila",
            "quitarse la vida",
            "quitarme la vida",
            "togliersi la vita",
            // Dutch
            "zelfmoord",
            "zelfdoding",
            "zelfbeschadig");

    private static final Pattern ANY = Pattern.compile("(?<![^ ])(" + String.join("|", ALL) + ")[^ ]*");

    private SelfHarmWords() {}

    /** Some of them that a text has, without accents and in small letters; empty if it has none. */
    static Optional<String> in(String text) {
        var words = ANY.matcher(TextNormalizer.normalize(text));
        return words.find() ? Optional.of(words.group()) : Optional.empty();
    }
}
