package org.beenthere.app.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.app.CannotStart;
import org.beenthere.app.OwnSite;
import org.beenthere.app.site.SiteReader;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.engine.HelpNow;
import org.beenthere.script.Scripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteScriptsTest {

    @TempDir
    private Path folder;

    private OwnSite site;

    @BeforeEach
    void make() throws Exception {
        site = new OwnSite(folder);
    }

    @Test
    void a_site_without_its_own_has_the_shipped_ones_and_its_own_name_and_card() throws Exception {
        var words = read().words().byKey();
        assertThat(words)
                .containsEntry("site.programme", "Riverside Hospital Peer Support")
                .containsEntry("person.state.none", "You have no open request.");
        assertThat(words.get("site.confidentiality")).startsWith("You will talk with a trained colleague.");
    }

    @Test
    void a_sites_own_words_stand_in_for_the_shipped_ones_and_the_rest_stays() throws Exception {
        site.with("words/ours.yaml", "person.state.none: \"Nothing is open.\"\n");
        assertThat(read().words().byKey())
                .containsEntry("person.state.none", "Nothing is open.")
                .containsEntry("soon.today", "today if possible");
    }

    @Test
    void a_sites_own_script_stands_in_for_the_shipped_one_of_that_file() throws Exception {
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
        assertThat(HelpNow.text(read())).startsWith("Ours. You can talk to somebody right now:");
    }

    @Test
    void a_broken_script_stops_the_start_with_its_place() throws Exception {
        site.with("scripts/help-now.yaml", """
                script: help-now
                locale: en
                safety: true
                start: numbers
                steps:
                  numbers:
                    say: "Ours."
                    colour: red
                    end: told
                """);
        assertRefused("scripts/help-now.yaml:8:5: ");
    }

    @Test
    void broken_words_stop_the_start_with_their_place() throws Exception {
        site.with("words/ours.yaml", "person.state.none: [a, list]\n");
        assertRefused("words/ours.yaml:1:20: ");
    }

    @Test
    void a_broken_prompt_stops_the_start_with_its_place() throws Exception {
        site.with("check-ins/breaks.yaml", "title: \"Breaks\"\ncolour: red\n");
        assertRefused("check-ins/breaks.yaml:1:1: ");
    }

    @Test
    void a_sites_own_prompt_stands_in_for_the_shipped_one_of_that_name_and_the_rest_stays() throws Exception {
        site.with("check-ins/holding-up.yaml", Files.readString(folder.resolve("check-ins/breaks.yaml")));
        var prompts = SiteScripts.read(SiteReader.read(folder), folder).prompts();
        assertThat(prompts.in("en"))
                .extracting(Prompt::id)
                .containsExactly("breaks", "burnout", "holding-up", "someone-to-turn-to");
        assertThat(prompts.find("holding-up", "en").orElseThrow().title()).isEqualTo("Breaks");
    }

    @Test
    void a_site_in_whose_languages_nothing_is_written_asks_in_that_of_the_shipped_prompts() throws Exception {
        site.replace("programme.yaml", "languages: [en]", "languages: [fr]")
                .replace("programme.yaml", "card:\n  en:", "card:\n  fr:");
        var prompts = SiteScripts.read(SiteReader.read(folder), folder).prompts();
        assertThat(prompts.languages()).containsExactly("en");
        assertThat(prompts.find("burnout", "en")).isPresent();
    }

    @Test
    void a_script_that_is_no_text_stops_the_start_with_its_name() throws Exception {
        Files.createDirectories(folder.resolve("scripts"));
        Files.write(folder.resolve("scripts/ours.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xfe});
        assertRefused("scripts/ours.yaml");
    }

    private Scripts read() throws Exception {
        return SiteScripts.of(SiteReader.read(folder), folder);
    }

    private void assertRefused(String place) {
        assertThatThrownBy(this::read)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(place)
                .message()
                .doesNotContain("\n");
    }
}
