package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTest {

    private static final String COLUMNS = "platform,tenant,user_id,name,roles,discipline,department,seniority,"
            + "languages,capacity,manager_user_id,excludes,same_as,trained_until";
    private static final String HEADER = COLUMNS + "\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void withoutRota() throws IOException {
        site = new TestSite(folder).without("rota.csv");
    }

    @Test
    void a_full_row_is_read_as_it_stands() throws Exception {
        var row = "slack,T1,U1,Ben Okafor,supporter;coordinator,Medicine,Emergency  Medicine,Attending,es; en,2,"
                + "U2;U3,teams:tid:29:1x,,2028-06-30\n";
        assertThat(roster(HEADER + row))
                .containsExactly(new RosterEntry(
                        slack("U1"),
                        "Ben Okafor",
                        Set.of(Role.SUPPORTER, Role.COORDINATOR),
                        "medicine",
                        "emergency medicine",
                        "attending",
                        List.of("es", "en"),
                        2,
                        Set.of(slack("U2"), slack("U3")),
                        Set.of(new PersonRef("teams", "tid", "29:1x")),
                        Set.of(),
                        Optional.of(LocalDate.parse("2028-06-30"))));
    }

    @Test
    void an_empty_row_takes_language_and_capacity_from_the_programme() throws Exception {
        site.replacing("programme.yaml", "open_cases: 1 ", "open_cases: 3 ");
        var entry = roster(HEADER + "slack,T1,U1,Ana,,,,,,,,,,\n").getFirst();
        assertThat(entry.languages()).containsExactly("en");
        assertThat(entry.capacity()).isEqualTo(3);
        assertThat(entry.roles()).isEmpty();
        assertThat(entry.trainedUntil()).isEmpty();
    }

    @Test
    void the_mark_and_line_ends_that_excel_writes_are_no_harm_nor_are_rows_of_commas() throws Exception {
        var text = "\uFEFF" + COLUMNS + "\r\n" + "slack,T1,U1,\"Lima, Ana\",,,,,,,,,,\r\n,,,,,,,,,,,,,\r\n\r\n";
        assertThat(roster(text)).extracting(RosterEntry::name).containsExactly("Lima, Ana");
    }

    @Test
    void ids_of_teams_may_hold_colons() throws Exception {
        var roster = roster(HEADER + "teams,tid,29:1a,Ana,,,,,,,29:1b,,,\n");
        assertThat(roster.getFirst().managers()).containsExactly(new PersonRef("teams", "tid", "29:1b"));
    }

    @Test
    void ids_of_entra_mean_the_same_in_large_and_in_small_letters() throws Exception {
        var tenant = "6F1D0000-0000-4000-8000-00000000000A";
        var user = "0B7A0000-0000-4000-8000-00000000000B";
        var row = "teams," + tenant + "," + user + ",Ben Okafor,,,,,,,29:1X,,,\n";

        var entry = roster(HEADER + row).getFirst();

        assertThat(entry.account()).isEqualTo(new PersonRef("teams", tenant.toLowerCase(), user.toLowerCase()));
        assertThat(entry.managers()).containsExactly(new PersonRef("teams", tenant.toLowerCase(), "29:1X"));
    }

    @Test
    void accounts_of_one_human_are_linked_both_ways_and_over_others() throws Exception {
        var roster = roster(HEADER
                + "slack,T1,U1,Ana,,,,,,,,,teams:tid:a1,\n"
                + "teams,tid,a1,Ana,,,,,,,,,,\n"
                + "teams,tid,a2,Ana,,,,,,,,,a1,\n"
                + "teams,tid,b1,Ben,,,,,,,,,,\n");
        var a1 = new PersonRef("teams", "tid", "a1");
        var a2 = new PersonRef("teams", "tid", "a2");
        assertThat(roster)
                .extracting(RosterEntry::sameAs)
                .containsExactly(Set.of(a1, a2), Set.of(slack("U1"), a2), Set.of(slack("U1"), a1), Set.of());
    }

    @Test
    void whom_one_account_of_somebody_is_kept_apart_from_all_of_theirs_are() throws Exception {
        var roster = roster(HEADER + "slack,T1,U1,Ana,,,,,,,U3,,,\nteams,tid,a1,Ana,,,,,,,,slack:T1:U4,slack:T1:U1,\n"
                + "slack,T1,U3,Grace,,,,,,,,,,\nslack,T1,U4,Dev,,,,,,,,,,\n");
        assertThat(roster.subList(0, 2)).allSatisfy(entry -> {
            assertThat(entry.managers()).containsExactly(slack("U3"));
            assertThat(entry.excludes()).containsExactly(slack("U4"));
        });
    }

    @Test
    void a_name_that_looks_like_a_formula_is_a_name() throws Exception {
        assertThat(roster(HEADER + "slack,T1,U1,=HYPERLINK(1),,,,,,,,,,\nslack,T1,U2,@ana,,,,,,,,,,\n"))
                .extracting(RosterEntry::name)
                .containsExactly("=HYPERLINK(1)", "@ana");
    }

    @Test
    void every_bad_value_is_told_with_its_place_and_none_is_quoted() throws IOException {
        var rows = "skype,T1,U1,Ana,,,,,,,,,,\n"
                + "slack,,,,suporter;boss,,,,english,-1,slack:U9,U2;U3,,30.06.2028\n"
                + "slack,T1,U4,Ben,supporter,,,,,21,skype:T1:U1,U4,U5,2027-02-29\n";
        assertThat(problems(HEADER + rows))
                .containsExactly(
                        "roster.csv:2:1: This is not a platform. Write slack, teams or practice.",
                        "roster.csv:3:7: Every row needs a tenant. Write it here.",
                        "roster.csv:3:8: Every row needs a user_id. Write it here.",
                        "roster.csv:3:9: Every row needs a name. Write it here.",
                        "roster.csv:3:10: This is not a role. Did you mean supporter?",
                        "roster.csv:3:19: This is not a role. Write supporter, coordinator, both with a semicolon"
                                + " between, or nothing.",
                        "roster.csv:3:27: This is not a language's code. Write a language's code in small letters, such"
                                + " as en.",
                        "roster.csv:3:35: Write a whole number from 0 to 20, or nothing for the programme's own.",
                        "roster.csv:3:54: This is not a date. Write it like 2026-11-01.",
                        "roster.csv:4:27: A supporter needs a discipline, such as nursing.",
                        "roster.csv:4:31: Write a whole number from 0 to 20, or nothing for the programme's own.",
                        "roster.csv:4:34: This does not name an account. Write it as platform:tenant:user_id, the"
                                + " platform being slack, teams or practice.",
                        "roster.csv:4:46: This names the row's own account. Take it out.",
                        "roster.csv:4:49: This account is not on the roster. Give it a row of its own.",
                        "roster.csv:4:52: This is not a date. Write it like 2026-11-01.");
    }

    @Test
    void the_same_account_twice_is_refused_where_it_comes_again() throws IOException {
        var row = "slack,T1,U1,Ana,,,,,,,,,,\n";
        assertThat(problems(HEADER + row + "slack,T2,U1,Ana,,,,,,,,,,\n" + row))
                .containsExactly("roster.csv:4:10: This account is already in line 2. Take one out.");
    }

    @Test
    void a_dangling_account_is_told_in_its_place_within_the_list() throws IOException {
        assertThat(problems(HEADER + "slack,T1,U1,\"Å, 😀\",,,,,,,,,\"U1; U7\",\n"))
                .containsExactly(
                        "roster.csv:2:29: This names the row's own account. Take it out.",
                        "roster.csv:2:33: This account is not on the roster. Give it a row of its own.");
    }

    @Test
    void a_row_that_is_too_short_or_too_long_is_refused() throws IOException {
        assertThat(problems(HEADER + "slack,T1,U1,Lima, Ana,,,,,,,,,,\n\nslack\n"))
                .containsExactly(
                        "roster.csv:2:1: This line has 15 values and the header 14. Put double quotes round a value"
                                + " that holds a comma.",
                        "roster.csv:4:1: This line has 1 value and the header 14. Put double quotes round a value"
                                + " that holds a comma.");
    }

    @Test
    void a_value_is_of_one_line_and_of_bounded_length() throws IOException {
        var name = "n".repeat(101);
        var list = "U9;".repeat(334);
        assertThat(problems(
                        HEADER + "slack,T1,U1,\"A\nna\",,,,,,,,,,\nslack,T1,U2," + name + ",,,,,,,," + list + ",,\n"))
                .containsExactly(
                        "roster.csv:2:14: This value holds a line break or another control character. Take it out.",
                        "roster.csv:4:13: This is longer than 100 characters. Shorten it.",
                        "roster.csv:4:122: This value is longer than 1000 characters. Shorten it.");
    }

    @Test
    void a_header_that_is_not_exactly_right_is_refused() throws IOException {
        var must = " The first line must be: " + COLUMNS;
        assertThat(problems(HEADER.replace("user_id,name", "userid,name").replace("trained_until", "shoe_size")))
                .containsExactly(
                        "roster.csv:1:1: Columns are missing: user_id, trained_until." + must,
                        "roster.csv:1:17: This column is not known. Did you mean 'user_id'?",
                        "roster.csv:1:119: This column is not known. Take it out.");
        assertThat(problems(HEADER.replace(",name", "")))
                .containsExactly("roster.csv:1:1: A column is missing: name." + must);
        assertThat(problems(HEADER.replace("platform,tenant", "tenant,platform")))
                .containsExactly("roster.csv:1:1: The columns are not in their order." + must);
        assertThat(problems(HEADER.replace("name", "name,name")))
                .containsExactly("roster.csv:1:30: This column is here twice. Take one out.");
        assertThat(problems(HEADER.replace(',', ';')))
                .containsExactly("roster.csv:1:1: The values must be separated by commas." + must);
        assertThat(problems("slack,T1,U1,Ana Lima\n")).containsExactly("roster.csv:1:1:" + must);
        assertThat(problems("")).containsExactly("roster.csv:1:1: The file is empty." + must);
    }

    @Test
    void a_quote_out_of_place_is_told_where_it_stands() throws IOException {
        var quote =
                ": A double quote is out of place. Close every quote, and write a quote within a value twice (\"\").";
        assertThat(problems(HEADER + "slack,T1,U1,Ana,,,,,,,,,,\nslack,T1,U2,\"Ana,,,,,,,,,,\n"))
                .containsExactly("roster.csv:3:13" + quote);
        assertThat(problems(HEADER + "slack,T1,U2,\"Ana\" Lima,,,,,,,,,,\n"))
                .containsExactly("roster.csv:2:19" + quote);
    }

    @Test
    void text_that_is_not_utf_8_is_told_where_it_begins() throws IOException {
        site.with("roster.csv", (HEADER + "slack,T1,U1,José,,,,,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(site.problems())
                .containsExactly("roster.csv:2:16: From here on this is not UTF-8. Save the file again as UTF-8 (in"
                        + " Excel: CSV UTF-8).");
    }

    @Test
    void a_roster_of_more_than_8_mebibytes_is_refused() throws IOException {
        site.with("roster.csv", new byte[RosterFile.LARGEST + 1]);
        assertThat(site.problems())
                .containsExactly("roster.csv:1:1: This file is larger than 8192 KiB. Make it smaller.");
    }

    private List<RosterEntry> roster(String text) throws Exception {
        return site.with("roster.csv", text).read().roster();
    }

    private List<String> problems(String text) throws IOException {
        return site.with("roster.csv", text).problems();
    }

    private static PersonRef slack(String user) {
        return new PersonRef("slack", "T1", user);
    }
}
