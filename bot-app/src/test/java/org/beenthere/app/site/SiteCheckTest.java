package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String HEADER = "platform,tenant,user_id,name,roles,discipline,department,seniority,"
            + "languages,capacity,manager_user_id,excludes,same_as,trained_until\n";

    @TempDir
    Path folder;

    private TestSite site;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void example() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void the_example_is_summed_up_with_what_is_worth_a_look() {
        assertThat(check()).isZero();
        assertThat(out).hasToString("""
                        Riverside Hospital Peer Support (US, America/New_York)
                        People on the roster: 12
                        Supporters: 8 (medicine 4, nursing 2, surgery 2)
                        Coordinators: 1
                        Numbers that help now: 3, last checked on 2026-11-01
                        Prompts for check-ins: breaks, burnout, holding-up, someone-to-turn-to

                        Worth a look:
                        - serve refuses this site. programme.yaml says 'example: true': make the folder your own, then take that line out.
                        - Supporters whose training has expired, and who are not matched: 1.
                        """);
    }

    @Test
    void a_site_that_serve_takes_is_told_so() throws IOException {
        site.replacing("programme.yaml", "example: true\n", "").replacing("roster.csv", "2025-06-30", "2028-06-30");
        assertThat(check()).isZero();
        assertThat(out.toString()).endsWith("\n\nAll is well: serve takes this site.\n");
    }

    @Test
    void somebody_with_two_accounts_counts_once() throws IOException {
        site.without("rota.csv")
                .with(
                        "roster.csv",
                        HEADER
                                + "slack,T1,U1,Ana,supporter;coordinator,nursing,,,,,,,teams:tid:a1,\n"
                                + "teams,tid,a1,Ana,supporter;coordinator,nursing,,,,,,,,\n");
        assertThat(check()).isZero();
        assertThat(out.toString()).contains("People on the roster: 1\nSupporters: 1 (nursing 1)\nCoordinators: 1\n");
    }

    @Test
    void a_site_that_cannot_work_yet_is_told_why() throws IOException {
        site.without("rota.csv")
                .without("holidays.csv")
                .with("crisis.yaml", "country: US\n")
                .with("roster.csv", HEADER + "slack,T1,U1,Ana,,,,,,,U2,U2;U3,,\n")
                .replacing("programme.yaml", "example: true\n", "")
                .replacing("programme.yaml", "Nobody watches this chat.", "This chat is Anonymous and privileged.");
        assertThat(check()).isZero();
        assertThat(out.toString())
                .contains("Supporters: 0\nCoordinators: 0\nNumbers that help now: none\n")
                .endsWith("""
                        Worth a look:
                        - serve refuses this site. crisis.yaml has no numbers: write those that help now, with source and date.
                        - There is no coordinator: nobody hears of requests that no supporter takes.
                        - There are no supporters: nobody can be matched.
                        - Managers and excluded people who are not on the roster: 2. That is fine, unless it is a slip of the pen.
                        - Nobody is on call from today on: an urgent request waits as long as any other.
                        - There are no holidays to come: promises will count them as working days.
                        - The confidentiality card says 'anonymous': do not promise that unless your lawyers signed the text.
                        - The confidentiality card says 'privileged': do not promise that unless your lawyers signed the text.
                        """);
    }

    @Test
    void all_problems_are_listed_and_counted() throws IOException {
        site.with("holidays.csv", "date,name\nsoon,\nlater,\n");
        assertThat(check()).isEqualTo(1);
        assertThat(out).hasToString("""
                        holidays.csv:2:1: This is not a date. Write it like 2026-11-01.
                        holidays.csv:3:1: This is not a date. Write it like 2026-11-01.

                        2 problems to put right.
                        """);
    }

    @Test
    void what_is_wrong_with_prompts_is_listed_with_the_rest() throws IOException {
        site.with("holidays.csv", "date,name\nsoon,\n").replacing("check-ins/breaks.yaml", "[seldom, no]", "[]");
        site.with("check-ins/breaks.fr.yaml", "texts: { title: 5 }");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.matches("[a-z/.-]+:\\d.*")))
                .containsExactly(
                        "check-ins/breaks.yaml:10:6: error BT708: The cut has 0 of 4 options, so one side is empty.",
                        "holidays.csv:2:1: This is not a date. Write it like 2026-11-01.");
        assertThat(out.toString()).endsWith("\n2 problems to put right.\n");
    }

    @Test
    void a_translation_is_checked_even_while_it_is_not_known_whether_the_site_offers_its_language() throws IOException {
        site.with("holidays.csv", "date,name\nsoon,\n").with("check-ins/breaks.fr.yaml", "texts: { title: 5 }");
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("check-ins/breaks.fr.yaml:1:17: error BT202: 'of' is missing here.");
    }

    @Test
    void what_is_only_worth_a_look_in_a_prompt_is_told_and_stops_nothing() throws IOException {
        site.with("check-ins/breaks.fr.yaml", "texts: {}\n");
        assertThat(check()).isZero();
        assertThat(out.toString()).endsWith("""
                        - check-ins/breaks.fr.yaml:1:1: warning BT623: The programme does not offer 'fr', so nobody sees this, and it is not checked.
                        """);
    }

    private int check() {
        return SiteCheck.run(folder, TODAY, new PrintWriter(out));
    }
}
