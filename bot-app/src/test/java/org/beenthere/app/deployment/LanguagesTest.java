package org.beenthere.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beenthere.app.GermanSite;
import org.beenthere.app.OwnSite;
import org.beenthere.app.authoring.ScriptsCheck;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.SiteReader;
import org.beenthere.engine.HelpNow;
import org.beenthere.postgres.deployment.KeptVersions;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;
import org.beenthere.script.VersionInfo;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.turn.PlatformWordsLookup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that speaks two languages. */
class LanguagesTest {

    private static final List<String> GERMAN = List.of("de");
    private static final List<String> ENGLISH = List.of("en");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private OwnSite site;

    @BeforeEach
    void make() throws Exception {
        site = GermanSite.in(folder);
    }

    @Test
    void a_site_speaks_to_each_in_their_own_language() throws Exception {
        var all = scripts();
        assertThat(question(all.in(GERMAN), "night", "begin")).isEqualTo("Wie geht es Ihnen heute Morgen?");
        assertThat(question(all.in(ENGLISH), "night", "begin")).isEqualTo("How are you this morning?");
        assertThat(all.in(GERMAN).words().get("soon.today")).isEqualTo("heute, wenn möglich");
        assertThat(all.in(GERMAN).words().get("site.confidentiality")).startsWith("Niemand außer Ihnen");
        assertThat(all.in(ENGLISH).words().get("site.confidentiality")).startsWith("You will talk");
        assertThat(all.in(GERMAN).words().format(LocalDate.of(2026, 3, 2))).isEqualTo("Montag, 2. März");
        assertThat(all.in(List.of("pt"))).isSameAs(all.in(ENGLISH));
    }

    @Test
    void a_check_in_is_asked_in_each_language_and_a_quoted_item_in_its_own_alone() throws Exception {
        var prompts = SiteScripts.read(SiteReader.read(folder), folder).prompts();
        assertThat(prompts.languages()).containsExactly("en", "de");
        assertThat(prompts.find("breaks", "de").orElseThrow().title()).isEqualTo("Pausen");
        assertThat(prompts.find("burnout", "en")).isPresent();
        assertThat(prompts.find("burnout", "de")).isEmpty();
    }

    @Test
    void help_now_names_the_numbers_of_the_site_in_each_language() throws Exception {
        site.with("crisis.yaml", """
                country: US
                numbers:
                  - label: {en: "Emergency", de: "Notruf"}
                    call: "911"
                    note: {en: "At any hour.", de: "Zu jeder Zeit."}
                    source: a
                    checked: 2026-11-02
                """);
        assertThat(HelpNow.text(scripts().in(GERMAN)))
                .startsWith("Hier können Sie sofort mit jemandem sprechen:\n- Notruf: Anruf 911 (Zu jeder Zeit.)")
                .contains("am Montag, 2. November geprüft")
                .contains("Niemand liest hier mit.");
        assertThat(HelpNow.text(scripts().in(ENGLISH))).contains("- Emergency: call 911 (At any hour.)");
    }

    @Test
    void what_is_the_same_for_everybody_is_in_the_first_language_of_the_site() throws Exception {
        assertThat(PlatformWordsLookup.of(scripts()).oneMoment()).isEqualTo("One moment, please.");
        site.replace("programme.yaml", "languages: [en, de]", "languages: [de, en]");
        assertThat(PlatformWordsLookup.of(scripts()).oneMoment()).isEqualTo("Einen Moment, bitte.");
        assertThat(question(scripts().in(List.of()), "night", "begin")).isEqualTo("Wie geht es Ihnen heute Morgen?");
    }

    @Test
    void a_text_that_was_changed_is_shown_as_it_is_now_and_the_check_says_so() throws Exception {
        assertThat(check()).isZero();
        assertThat(out.toString()).contains(": 0 errors, 0 warnings.");

        site.replace("scripts/night.yaml", "How are you this morning?", "How was your night?");

        assertThat(question(scripts().in(GERMAN), "night", "begin")).isEqualTo("How was your night?");
        assertThat(check()).isZero();
        assertThat(out.toString())
                .startsWith("scripts/night.de.yaml:7:20: warning BT613: ")
                .contains("“How are you this morning?”", "“How was your night?”")
                .contains(": 0 errors, 1 warning.");
    }

    @Test
    void help_now_that_was_changed_must_be_translated_first() throws Exception {
        site.with("scripts/help-now.yaml", """
                script: help-now
                locale: en
                safety: true
                start: numbers
                steps:
                  numbers:
                    say: "Ours. {site.help_now}"
                    end: told
                """);
        assertThat(check()).isOne();
        assertThat(out.toString()).contains("scripts/help-now.de.yaml:5:9: error BT614: ");
    }

    @Test
    void a_number_that_a_translated_line_would_leave_out_is_told() throws Exception {
        site.replace("words/de.yaml", "{label}: Anruf {call}\"", "{label}: Anruf\"");
        assertThat(check()).isOne();
        assertThat(out.toString()).contains("error BT616: The translation of 'help.call' has other places");
    }

    @Test
    void words_that_are_missing_are_the_shipped_ones_and_those_of_help_must_not_be_missing() throws Exception {
        site.replace("words/de.yaml", "soon.today: \"heute, wenn möglich\"\n", "");
        assertThat(check()).isZero();
        assertThat(out.toString())
                .startsWith("words/de.yaml:3:1: warning BT611: Not translated into 'de', so shown as in the source:"
                        + " 'soon.today'.");
        assertThat(scripts().in(GERMAN).words().get("soon.today")).isEqualTo("today if possible");

        site.replace("words/de.yaml", "help.head: \"Hier können Sie sofort mit jemandem sprechen:\"\n", "");
        assertThat(check()).isOne();
        assertThat(out.toString()).contains("words/de.yaml:3:1: error BT612: 'help.head' is not translated");
    }

    @Test
    void a_language_that_is_offered_and_in_which_nothing_is_said_is_told_and_another_is_spoken() throws Exception {
        site.replace("programme.yaml", "languages: [en, de]", "languages: [es, en, de]")
                .replace(
                        "programme.yaml",
                        "confidentiality_card:\n",
                        "confidentiality_card:\n  es: \"Usted decide.\"\n");
        assertThat(check()).isZero();
        assertThat(out.toString()).startsWith("programme.yaml:1:1: warning BT622: The programme offers 'es'");
        assertThat(question(scripts().in(List.of("es")), "night", "begin")).isEqualTo("How are you this morning?");
    }

    @Test
    void what_is_said_in_a_language_that_is_not_offered_is_told_and_harms_nobody() throws Exception {
        site.with("scripts/night.fr.yaml", "anything: goes\n");
        assertThat(check()).isZero();
        assertThat(out.toString()).startsWith("scripts/night.fr.yaml:1:1: warning BT623: ");
    }

    @Test
    void a_folder_without_a_programme_offers_every_language_in_which_it_says_something() throws Exception {
        Files.delete(folder.resolve("programme.yaml"));
        site.replace("scripts/night.de.yaml", "\"Hilfe jetzt\"", "\"\"");
        assertThat(check()).isOne();
        assertThat(out.toString()).contains("scripts/night.de.yaml:4:29: error BT612: ");
    }

    @Test
    void somebody_in_the_middle_of_an_earlier_version_is_spoken_to_in_their_language_as_far_as_it_still_fits()
            throws Exception {
        var own = ScriptFiles.own(folder, new Problems());
        var before = own.get("scripts/night.yaml")
                .replace("Help now", "Help")
                .replace("How are you this morning?", "How was it?");
        var newest = scripts();
        var all = ScriptVersions.beside(
                newest, SiteReader.read(folder), own, List.of(new KeptVersions.Version("night", before)));
        var hash = VersionInfo.hashOf(before);
        var earlier = all.in(GERMAN).earlier("night", hash).orElseThrow();
        assertThat(((Step.Ask) earlier.steps().get("begin")).text()).isEqualTo("How was it?");
        assertThat(((Step.Ask) earlier.steps().get("begin")).title()).isEqualTo("Nach einer langen Nacht");
        assertThat(earlier.everywhere().getFirst().text()).isEqualTo("Hilfe jetzt");
        assertThat(all.in(ENGLISH).earlier("night", hash)).isPresent();
    }

    @Test
    void a_translation_may_change_without_anything_else() throws Exception {
        var before = scripts();
        site.replace("scripts/night.de.yaml", "Wie geht es Ihnen heute Morgen?", "Wie geht es heute Morgen?");
        var now = scripts();
        assertThat(now.in(GERMAN).get("night").hash())
                .isEqualTo(before.in(GERMAN).get("night").hash());
        assertThat(now.in(GERMAN).get("night").version())
                .isEqualTo(before.in(ENGLISH).get("night").version());
        assertThat(question(now.in(GERMAN), "night", "begin")).isEqualTo("Wie geht es heute Morgen?");
    }

    private Scripts scripts() throws Exception {
        return SiteScripts.of(SiteReader.read(folder), folder);
    }

    private int check() {
        out.getBuffer().setLength(0);
        return ScriptsCheck.run(folder, new PrintWriter(out));
    }

    private static String question(Scripts scripts, String script, String step) {
        return ((Step.Ask) scripts.get(script).steps().get(step)).text();
    }
}
