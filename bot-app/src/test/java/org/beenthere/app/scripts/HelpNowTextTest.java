package org.beenthere.app.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beenthere.app.OwnSite;
import org.beenthere.app.site.SiteReader;
import org.beenthere.engine.HelpNow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpNowTextTest {

    @TempDir
    private Path folder;

    private OwnSite site;

    @BeforeEach
    void make() throws Exception {
        site = new OwnSite(folder);
    }

    @Test
    void every_number_is_there_with_its_note_and_the_day_that_was_longest_ago() throws Exception {
        site.with("crisis.yaml", """
                country: US
                numbers:
                  - {label: "Emergency", call: "911", source: "a", checked: 2026-11-01}
                  - {label: "Lifeline", call: "988", text: "989", source: "b", checked: 2026-09-07}
                  - {label: "Text line", text: "741741", note: "All day.", source: "c", checked: 2026-10-12}
                """);
        assertThat(help()).startsWith("""
                You can talk to somebody right now:
                - Emergency: call 911
                - Lifeline: call 988 or text 989
                - Text line: text 741741 (All day.)

                These numbers were last checked on Monday 7 September.
                """);
    }

    @Test
    void where_one_was_never_checked_no_day_is_claimed() throws Exception {
        site.with("crisis.yaml", """
                numbers:
                  - {label: "Emergency", call: "911", source: "a", checked: 2026-11-01}
                  - {label: "Lifeline", call: "988", source: "b"}
                """);
        assertThat(help()).contains("- Lifeline: call 988").doesNotContain("checked");
    }

    @Test
    void without_numbers_there_is_still_something_to_do() throws Exception {
        site.with("crisis.yaml", "country: US\n");
        assertThat(help()).startsWith("Please call the emergency number of your country.");
    }

    @Test
    void a_label_is_said_in_the_sites_first_language_and_words_with_braces_stay_as_they_are() throws Exception {
        site.with("crisis.yaml", """
                numbers:
                  - {label: "Line {call} of {text}", call: "1", source: "a"}
                """);
        assertThat(help()).contains("- Line {call} of {text}: call 1");
    }

    private String help() throws Exception {
        return HelpNow.text(SiteScripts.of(SiteReader.read(folder), folder));
    }
}
