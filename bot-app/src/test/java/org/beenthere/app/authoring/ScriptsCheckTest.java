package org.beenthere.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.app.OwnSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsCheckTest {

    private static final String NIGHT = """
            script: night
            locale: en
            start: begin
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              begin:
                ask: "Still awake?"
                choices:
                  yes: { text: "Yes", goto: welcom }
              bye: { end: bye }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void a_site_with_nothing_of_its_own_is_right() throws Exception {
        new OwnSite(folder);
        assertThat(check()).isZero();
        assertThat(out).hasToString("8 scripts can be used: 0 errors, 0 warnings.\n");
    }

    @Test
    void every_problem_is_told_with_its_code_its_line_and_what_to_do() throws Exception {
        new OwnSite(folder).with("scripts/night.yaml", NIGHT);
        assertThat(check()).isEqualTo(1);
        assertThat(out).hasToString("""
                scripts/night.yaml:10:33: error BT101: There is no step 'welcom'.
                          yes: { text: "Yes", goto: welcom }
                                                    ^
                Name a step of this script, or write that step.

                They cannot be used: 1 error, 0 warnings.
                """);
    }

    @Test
    void what_is_wrong_with_a_text_hides_nothing_of_what_is_wrong_with_the_ways() throws Exception {
        new OwnSite(folder)
                .with(
                        "scripts/night.yaml",
                        NIGHT.replace("\"Yes\", goto: welcom", "Yes, goto: bye") + "  lost: { end: lost }\n");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.contains(": error ")))
                .containsExactly(
                        "scripts/night.yaml:10:20: error BT241: Put text for people in quotes.",
                        "scripts/night.yaml:12:3: error BT401: Nothing leads to the step 'lost'.");
    }

    @Test
    void a_file_that_is_not_read_or_cannot_be_is_told() throws Exception {
        var site = new OwnSite(folder);
        site.with("scripts/night.yml", NIGHT).with("scripts/DAY.YAML", NIGHT).with("scripts/.night.yaml", "[");
        site.with("scripts/notes.txt", "[").with("words/long.yaml", "# " + "x".repeat(3_000_000));
        Files.createDirectory(folder.resolve("scripts/folder.yaml"));
        Files.createSymbolicLink(folder.resolve("scripts/gone.yaml"), folder.resolve("gone"));
        Files.write(folder.resolve("words/ours.yaml"), new byte[] {'a', ':', '\n', ' ', '"', (byte) 0xff, '"'});
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.contains(": ")))
                .containsExactly(
                        "scripts/DAY.YAML:1:1: This file is not read. Give it a name that ends in .yaml.",
                        "scripts/folder.yaml:1:1: This is not a file. Put a file of this name in its place.",
                        "scripts/gone.yaml:1:1: This is not a file. Put a file of this name in its place.",
                        "scripts/night.yml:1:1: This file is not read. Give it a name that ends in .yaml.",
                        "words/long.yaml:1:1: This file is larger than 2048 KiB. Make it smaller.",
                        "words/ours.yaml:2:3: From here on this is not UTF-8. Save the file again as UTF-8.",
                        "They cannot be used: 6 errors, 0 warnings.");
    }

    @Test
    void a_warning_alone_is_told_and_stops_nothing() throws Exception {
        new OwnSite(folder)
                .with(
                        "scripts/night.yaml",
                        NIGHT.replace(
                                "goto: welcom",
                                "goto: [ { when: \"person.known and not person.known\", to: bye }, { else: bye } ]"));
        assertThat(check()).isZero();
        assertThat(out.toString())
                .startsWith("scripts/night.yaml:10:35: warning BT405: ")
                .endsWith("\n9 scripts can be used: 0 errors, 1 warning.\n");
    }

    @Test
    void a_folder_with_scripts_alone_is_taken_for_one_of_the_example() throws Exception {
        Files.createDirectories(folder.resolve("scripts"));
        Files.writeString(folder.resolve("scripts/night.yaml"), NIGHT.replace("welcom", "bye"));
        assertThat(check()).isZero();
        assertThat(out).hasToString("9 scripts can be used: 0 errors, 0 warnings.\n");
    }

    @Test
    void a_prompt_is_checked_with_its_translation_whether_or_not_there_are_scripts_beside_it() throws Exception {
        Files.createDirectories(folder.resolve("check-ins"));
        Files.writeString(folder.resolve("check-ins/night.yaml"), "[a, list]");
        Files.writeString(folder.resolve("check-ins/holding-up.de.yaml"), "texts: { titel: { of: \"\", is: \"\" } }");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("check-ins/night.yaml:1:1: error BT701: "))
                .anyMatch(line -> line.startsWith("check-ins/holding-up.de.yaml:1:10: warning BT603: "))
                .anyMatch(line -> line.startsWith("check-ins/holding-up.de.yaml:1:1: warning BT611: "))
                .anyMatch(line -> line.startsWith("words/de.yaml:1:1: error BT621: "));
    }

    @Test
    void words_that_would_not_fit_are_told() throws Exception {
        new OwnSite(folder).with("words/ours.yaml", "platform.window: \"Riverside Hospital Peer Support\"\n");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).startsWith("words/ours.yaml:1:18: error BT243: ");
    }

    @Test
    void a_folder_with_none_of_it_and_a_site_that_is_broken_are_refused() throws Exception {
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString())
                .contains("There is no programme.yaml here, no scripts/, no words/ and no check-ins/.");
        new OwnSite(folder).with("programme.yaml", "colour: red\n");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("programme.yaml:1:1: ").contains("to put right.");
    }

    private int check() {
        return ScriptsCheck.run(folder, new PrintWriter(out));
    }
}
