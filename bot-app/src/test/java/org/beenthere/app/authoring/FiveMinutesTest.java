package org.beenthere.app.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.beenthere.conversations.ExampleSite;
import org.beenthere.conversations.ShippedScripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what "In five minutes" in docs/scripts.md says sees what is written there. */
class FiveMinutesTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/scripts.md")
            .normalize();
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path site;

    private List<String> blocks;

    @BeforeEach
    void read() throws Exception {
        ExampleSite.copyTo(site);
        var page = Files.readString(PAGE);
        var section = page.substring(page.indexOf("## In five minutes"), page.indexOf("## An example"));
        blocks = BLOCK.matcher(section).results().map(block -> block.group(2)).toList();
        assertThat(blocks).hasSize(7);
    }

    @Test
    void the_mistakes_are_told_as_the_page_shows_them_and_are_gone_once_mended() throws Exception {
        write("scripts", "after-a-hard-night.yaml", blocks.get(1));
        assertThat(check()).isEqualTo(blocks.get(2));
        write("scripts", "after-a-hard-night.yaml", mended());
        assertThat(check()).isEqualTo(blocks.get(4));
    }

    @Test
    void the_transcript_is_what_the_script_says() throws Exception {
        write("scripts", "after-a-hard-night.yaml", mended());
        write("transcripts/after-a-hard-night", "this-week.txt", blocks.get(5));
        var told = new ArrayList<String>();
        SiteRehearsal.of(site).run(false, told::add);
        assertThat(told).startsWith("1 transcript played.");
    }

    @Test
    void home_has_room_for_the_choice_that_leads_to_it() throws Exception {
        var home = ShippedScripts.files().get("scripts/home.yaml");
        var choices = "    choices:\n";
        assertThat(home).contains(choices);
        write("scripts", "after-a-hard-night.yaml", mended());
        write("scripts", "home.yaml", home.replaceFirst(choices, choices + blocks.get(6)));
        assertThat(check()).isEqualTo(blocks.get(4));
    }

    /** The script of the page, with the lines that the page mends. */
    private String mended() {
        var script = blocks.get(1);
        for (var line : blocks.get(3).lines().toList()) {
            var choice = line.substring(0, line.indexOf('{'));
            script = script.lines()
                    .map(old -> old.startsWith(choice) ? line : old)
                    .reduce("", (all, next) -> all + next + "\n");
        }
        return script;
    }

    private void write(String folder, String file, String text) throws Exception {
        Files.createDirectories(site.resolve(folder));
        Files.writeString(site.resolve(folder).resolve(file), text);
    }

    private String check() {
        var out = new StringWriter();
        ScriptsCheck.run(site, new PrintWriter(out));
        return out.toString();
    }
}
