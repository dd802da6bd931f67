package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.app.authoring.ScriptTranslations;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.drawing.Picture;
import org.beenthere.outline.Outline;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.TranslationFileWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site can have done with its own scripts. */
class ScriptsTest {

    private static final String OURS = """
            script: ours
            start: how
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: P1D, goto: over }
            steps:
              how:
                ask: "How are you?"
                choices:
                  fine: { text: "Fine", goto: over }
                  not_fine: { text: "Not fine", goto: over }
              over:
                say: "Thank you."
                end: over
            """;
    private static final String STORY = """
            script ours
            opened
            < How are you?

              [Help now] [Fine] [Not fine]
            > Fine
            < Thank you.
            end over
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private OwnSite site;

    @BeforeEach
    void make(@TempDir Path folder) throws IOException {
        site = new OwnSite(folder);
    }

    @Test
    void what_no_transcript_of_a_site_walks_is_told_with_its_place() throws IOException {
        site.with("scripts/ours.yaml", OURS).with("transcripts/ours/fine.txt", STORY);
        assertThat(run("scripts", "coverage", site.folder().toString())).isOne();
        assertThat(out.toString())
                .startsWith("1 transcript played.")
                .contains("ours: 3 of 6 steps and ways")
                .contains("  scripts/ours.yaml:10:17: nothing walks the choice 'Not fine' at how.");
    }

    @Test
    void a_site_whose_transcripts_walk_everything_is_well() throws IOException {
        site.with("scripts/ours.yaml", OURS)
                .with("transcripts/ours/fine.txt", STORY)
                .with("transcripts/ours/not-fine.txt", "script ours\nopened\n> Help now\n> Not fine\nopened\n+ 1d\n");
        assertThat(run("scripts", "coverage", site.folder().toString(), "--update"))
                .isZero();
        assertThat(out.toString()).contains("ours: 6 of 6 steps and ways");
        assertThat(Files.readString(site.folder().resolve("transcripts/ours/not-fine.txt")))
                .contains("> Help now\n<! You can talk to somebody right now:");
        assertThat(run("scripts", "coverage", site.folder().toString())).isZero();
    }

    @Test
    void a_script_that_says_something_else_than_a_transcript_and_a_slip_in_one_are_told_with_their_line()
            throws IOException {
        site.with("scripts/ours.yaml", OURS)
                .with("transcripts/ours/fine.txt", STORY.replace("Thank you.", "Thanks."))
                .with("transcripts/ours/slip.txt", "script ours\nopened\n> Fin\n");
        assertThat(run("scripts", "coverage", site.folder().toString())).isOne();
        assertThat(out.toString())
                .contains(
                        "transcripts/ours/fine.txt:7:\n  the transcript says: < Thanks.\n  the script now says: < Thank you.")
                .contains("transcripts/ours/slip.txt:3: There is no button 'Fin'")
                .contains("Where the script is right, --update writes the transcripts anew.");
        Files.write(
                site.folder().resolve("transcripts/ours/slip.txt"), "# für uns".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("scripts", "coverage", site.folder().toString())).isOne();
        assertThat(out.toString()).contains("transcripts/ours/slip.txt:1: This is not UTF-8");
    }

    @Test
    void a_site_without_scripts_of_its_own_has_nothing_to_walk() {
        assertThat(run("scripts", "coverage", site.folder().toString())).isZero();
        assertThat(out.toString()).contains("0 transcripts played.").contains("no scripts of its own");
    }

    @Test
    void the_picture_of_a_script_is_all_that_is_printed() {
        assertThat(run("scripts", "graph", "home")).isZero();
        assertThat(out.toString())
                .isEqualTo(Picture.svg(Outline.all(ShippedScripts.files()).get("home")));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_site_s_own_script_is_drawn_too() throws IOException {
        site.with("scripts/ours.yaml", OURS);
        assertThat(run("scripts", "graph", "ours", "--site", site.folder().toString()))
                .isZero();
        assertThat(out.toString()).startsWith("<svg").contains("How are you?").contains("after 1 day");
    }

    @Test
    void a_script_that_is_not_there_or_broken_is_not_drawn() throws IOException {
        assertThat(run("scripts", "graph", "hme")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no script hme. Did you mean home?");
        assertThat(run("scripts", "graph", "night")).isEqualTo(2);
        assertThat(err.toString()).contains("no script night. There is approach-a-colleague, ask-for-a-peer");

        site.with("scripts/ours.yaml", OURS.replace("goto: over }", "goto: ovr }"));
        assertThat(run("scripts", "graph", "ours", "--site", site.folder().toString()))
                .isOne();
        assertThat(err.toString()).contains("There is no step 'ovr'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_transcript_of_a_site_plays_in_another_language_and_counts_for_none_of_the_ways(@TempDir Path german)
            throws IOException {
        var bilingual = GermanSite.in(german);
        assertThat(run("scripts", "coverage", german.toString())).isOne();
        assertThat(out.toString())
                .startsWith("1 transcript played.\n")
                .contains("night: 0 of ")
                .doesNotContain("the script now says");
        bilingual.with("transcripts/night/nowhere.txt", "script night fr\nopened\n");
        assertThat(run("scripts", "coverage", german.toString())).isOne();
        assertThat(out.toString()).contains("nowhere.txt:1: There is no language 'fr'; there is de, en.");
    }

    @Test
    void the_file_of_a_translation_is_printed_to_begin_with() throws IOException {
        site.with("scripts/ours.yaml", OURS);
        assertThat(run("scripts", "translate", site.folder().toString(), "ours", "fr"))
                .isZero();
        assertThat(out.toString()).isEqualTo("""
                # yaml-language-server: $schema=../schema/translation.schema.json
                script: ours
                locale: fr
                texts:
                  everywhere.help_now.text:
                    of: "Help now"
                    is: ""
                  how.ask:
                    of: "How are you?"
                    is: ""
                  how.choices.fine.text:
                    of: "Fine"
                    is: ""
                  how.choices.not_fine.text:
                    of: "Not fine"
                    is: ""
                  over.say:
                    of: "Thank you."
                    is: ""
                """);
    }

    @Test
    void a_translation_is_brought_up_to_date_and_nothing_of_it_is_lost() throws IOException {
        site.with(
                        "scripts/ours.yaml",
                        OURS.replace("How are you?", "How is it?").replace("Thank you.", "One.\n\nTwo."))
                .with("scripts/ours.fr.yaml", """
                        script: ours
                        locale: fr
                        texts:
                          everywhere.help_now.text: { of: "Help now", is: "De l'aide maintenant" }
                          how.ask: { of: "How are you?", is: "Comment ça va ?" }
                          bye.say: { of: "Bye.", is: "Au revoir." }
                        """);
        assertThat(run("scripts", "translate", site.folder().toString(), "ours", "fr"))
                .isZero();
        assertThat(out.toString())
                .contains("  everywhere.help_now.text:\n    of: \"Help now\"\n    is: \"De l'aide maintenant\"\n")
                .contains("""
                          how.ask:
                            # It was: "How are you?"
                            # and was translated: "Comment ça va ?"
                            of: "How is it?"
                            is: ""
                        """)
                .endsWith("    # No longer in the script: bye.say: \"Bye.\" was translated: \"Au revoir.\"\n");
    }

    @Test
    void whoever_brings_a_translation_up_to_date_twice_loses_nothing_of_it() throws IOException {
        var file = site.folder().resolve("scripts/ours.fr.yaml");
        site.with("scripts/ours.yaml", OURS.replace("How are you?", "How is it?"))
                .with("scripts/ours.fr.yaml", """
                        # Ours.
                        script: ours
                        locale: fr
                        texts:
                          # Asked the hospital's translators.
                          how.ask: { of: "How are you?", is: "Comment ça va ?" }
                          bye.say: { of: "Bye.", is: "Au revoir." }
                        """);
        run("scripts", "translate", site.folder().toString(), "ours", "fr", "--update");
        var once = Files.readString(file);
        assertThat(once)
                .contains("# Ours.\n", "# Asked the", "# and was translated: \"Comment ça va ?\"", "Au revoir.");
        run("scripts", "translate", site.folder().toString(), "ours", "fr", "--update");
        assertThat(file).hasContent(once);
    }

    @Test
    void a_translation_is_written_in_its_place_with_what_was_said_at_its_head() throws IOException {
        var file = site.folder().resolve("scripts/ours.fr.yaml");
        site.with("scripts/ours.yaml", OURS).with("scripts/ours.fr.yaml", "");
        assertThat(run("scripts", "translate", site.folder().toString(), "ours", "fr", "--update"))
                .isZero();
        assertThat(out.toString()).contains(file + " is written.");
        assertThat(file).content().contains("is: \"\"");

        var ours = "# Ours.\n"
                + Files.readString(file).replace("of: \"Fine\"\n    is: \"\"", "of: \"Fine\"\n    is: \"Bien\"");
        Files.writeString(file, ours);
        run("scripts", "translate", site.folder().toString(), "ours", "fr", "--update");
        assertThat(file).hasContent(ours);

        Files.writeString(file, "script: [");
        assertThat(run("scripts", "translate", site.folder().toString(), "ours", "fr", "--update"))
                .isOne();
        assertThat(err.toString()).contains("ours.fr.yaml:1:");
        assertThat(file).hasContent("script: [");
    }

    @Test
    void every_shipped_script_gets_a_file_that_can_be_read_and_has_all_its_texts() throws IOException {
        for (var name : Outline.all(ShippedScripts.files()).keySet()) {
            assertThat(run("scripts", "translate", site.folder().toString(), name, "fr"))
                    .isZero();
            var problems = new Problems();
            var again = TranslationFileWriter.of(
                    ScriptTranslations.scripts(site.folder()).get(name), "fr", Optional.of(out.toString()), problems);
            assertThat(problems.sorted()).isEmpty();
            assertThat(again).contains(out.toString());
        }
    }

    @Test
    void a_script_that_is_not_there_and_a_language_that_is_none_are_not_translated() {
        assertThat(run("scripts", "translate", site.folder().toString(), "hme", "fr"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("There is no script hme. Did you mean home?");
        assertThat(run("scripts", "translate", site.folder().toString(), "home", "French"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("two or three small letters");
        assertThat(run("scripts", "translate", site.folder().toString(), "home", "en"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("home is written in en: name another language.");
    }

    @Test
    void a_script_that_cannot_be_read_is_not_translated_as_if_it_were_the_shipped_one() throws IOException {
        var latin = Files.createDirectories(site.folder().resolve("scripts")).resolve("home.yaml");
        Files.write(latin, "script: home # für uns".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("scripts", "translate", site.folder().toString(), "home", "fr"))
                .isOne();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("scripts/home.yaml:1:1", "not UTF-8");
    }

    @Test
    void a_folder_that_is_not_there_is_told_and_not_made() {
        var none = site.folder().resolve("nowhere");
        for (var command : List.of(
                List.of("check", "" + none),
                List.of("deploy", "" + none),
                List.of("coverage", "" + none),
                List.of("graph", "home", "--site", "" + none),
                List.of("schema", "" + none),
                List.of("translate", "" + none, "home", "fr"))) {
            var words = Stream.concat(Stream.of("scripts"), command.stream());
            assertThat(run(words.toArray(String[]::new))).as("%s", command).isOne();
            assertThat(out.toString() + err).as("%s", command).contains("nowhere", "There is no");
            assertThat(none).doesNotExist();
        }
    }

    @Test
    void the_schemas_come_to_where_the_first_line_of_a_shipped_script_looks_for_them() throws IOException {
        assertThat(run("scripts", "schema", site.folder().toString())).isZero();
        var first = ShippedScripts.files().get("scripts/home.yaml").lines().findFirst();
        assertThat(out.toString()).contains(first.orElseThrow());
        assertThat(site.folder().resolve("schema/script.schema.json")).content().contains("A script of BeenThere");
        assertThat(site.folder().resolve("schema/words.schema.json")).content().contains("Words of BeenThere");
        assertThat(run("site", "check", site.folder().toString())).isZero();
    }

    @Test
    void where_the_schemas_cannot_be_written_it_says_so() throws IOException {
        site.with("schema", "a file of that name");
        assertThat(run("scripts", "schema", site.folder().toString())).isNotZero();
        assertThat(err.toString()).contains("cannot be written: mend that");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine(Map.of())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
