package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.beenthere.chat.Act;
import org.beenthere.programme.Load;
import org.beenthere.programme.Role;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestRoster;
import org.beenthere.testing.TestScripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a request is over and the bot has stopped, somebody takes every file of the database, with its dead rows and its
 * log, and has the roster and every key that still exists. Nothing of it says who had to do with the request.
 */
class ForgottenTest {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{3}-[A-Z2-9]{3}");
    private static final List<String> EVERYBODY = List.of("zoe", "ana", "ben", "chloe", "dana", "grace");

    private final Set<String> codes = new TreeSet<>();
    private TestBot bot;
    private Rows rows;
    private Thief thief;
    private String segment;

    @BeforeEach
    void open(@TempDir Path folder) {
        bot = TestBot.with(folder, TestScripts.scripts(), TestRoster.all());
        rows = new Rows(bot.connections());
        thief = new Thief(rows);
        segment = Haystack.segment(rows);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    /** Zoe, who is not on the roster, asks; a supporter accepts, is told her name, and closes. */
    private void story() {
        var zoe = bot.person("zoe").greets().presses("Ask for a peer");
        look();
        zoe.presses("This week");
        look();
        zoe.presses("Send");
        look();
        var supporter = List.of("ben", "chloe", "grace").stream()
                .map(bot::person)
                .filter(person -> person.canPress("Yes, I can"))
                .findFirst()
                .orElseThrow();
        supporter.presses("Yes, I can");
        look();
        zoe.submits(Map.of("contact", "extension 12"));
        look();
        supporter.presses("We talked");
        look();
    }

    private void look() {
        thief.copy();
        EVERYBODY.forEach(
                user -> CODE.matcher(bot.person(user).transcript()).results().forEach(code -> codes.add(code.group())));
    }

    @Test
    void no_key_that_exists_opens_a_pseudonym_that_ever_stood_anywhere() {
        story();
        bot.background().endDay();

        assertThat(thief.pseudonyms()).hasSizeGreaterThan(20);
        for (var key : bot.keys().madeBefore(Instant.MAX)) {
            for (var pseudonym : thief.pseudonyms()) {
                for (var context : contexts(pseudonym)) {
                    assertThatThrownBy(() -> bot.vault().behind(key, context, pseudonym.bytes()))
                            .isInstanceOf(SecurityException.class);
                }
            }
        }
    }

    @Test
    void no_file_holds_the_id_of_who_asked_or_a_code_or_what_the_roster_and_the_keys_make_of_anybody() {
        story();
        bot.background().endDay();

        var needles = new ArrayList<byte[]>();
        codes.forEach(code -> needles.addAll(Needle.forms(code)));
        var zoe = id("zoe");
        needles.addAll(Needle.forms(bytes(zoe)));
        needles.addAll(Needle.forms(zoe.toString()));
        for (var key : bot.keys().madeBefore(Instant.MAX)) {
            for (var user : EVERYBODY) {
                thief.pseudonyms()
                        .forEach(stood -> contexts(stood)
                                .forEach(context -> needles.add(bot.vault().pseudonym(key, context, bytes(id(user))))));
            }
        }
        assertThat(codes).isNotEmpty();
        assertThat(Haystack.read(rows, segment).places(needles)).isEmpty();
    }

    @Test
    void while_the_request_is_open_the_same_search_finds_them() {
        var zoe = bot.person("zoe").greets().presses("Ask for a peer").presses("This week");
        zoe.presses("Send");

        var key = bot.database()
                .inTransaction(Duration.ofSeconds(1), tx -> tx.dayKeys().current());
        var request = rows.of("select id from peer_case").getFirst();
        var needle = bot.vault().pseudonym(key, PostgresCases.REQUESTER + "/" + request, bytes(id("zoe")));

        assertThat(Haystack.read(rows, segment).places(List.of(needle))).isNotEmpty();
    }

    @Test
    void no_transaction_joins_what_is_kept_of_people_with_a_request() {
        story();
        bot.background().endDay();
        thief.copy();

        assertThat(thief.joining()).isEmpty();
    }

    @Test
    void what_supporters_took_is_counted_and_no_count_from_before_can_be_held_against_it() {
        story();
        bot.background().endDay();
        var before = counts();
        var zoe = bot.person("zoe").greets().presses("Ask for a peer").presses("This week");
        zoe.presses("Send");
        bot.clock().moveOn(Duration.ofDays(1));
        bot.settle();
        bot.background().endDay();

        assertThat(quarterly()).isEqualTo(1);
        assertThat(counts().key()).isNotEqualTo(before.key());
        assertThat(counts().sealed()).hasSameSizeAs(before.sealed());
        for (var key : bot.keys().madeBefore(Instant.MAX)) {
            assertThatThrownBy(() ->
                            bot.vault().open(key, PostgresSupporters.COUNTS + "/" + before.quarter(), before.sealed()))
                    .isInstanceOf(SecurityException.class);
        }
    }

    @Test
    void counts_that_no_key_opens_begin_anew() {
        story();
        bot.background().endDay();
        assertThat(quarterly()).isEqualTo(1);
        rows.change("update supporter_quarter set key = '" + UUID.randomUUID() + "'");
        assertThat(quarterly()).isZero();

        story();
        bot.background().endDay();

        assertThat(quarterly()).isEqualTo(1);
    }

    private record Counted(String quarter, UUID key, byte[] sealed) {}

    private Counted counts() {
        return new Counted(
                rows.of("select quarter from supporter_quarter").getFirst(),
                UUID.fromString(rows.of("select key from supporter_quarter").getFirst()),
                HexFormat.of()
                        .parseHex(rows.of("select encode(counts, 'hex') from supporter_quarter")
                                .getFirst()));
    }

    /** How many requests all supporters together took, as matching sees it. */
    private int quarterly() {
        return bot.database()
                .inTransaction(
                        Duration.ofSeconds(1),
                        tx -> tx.supporters().loads(counts().quarter()).values().stream()
                                .mapToInt(Load::quarter)
                                .sum());
    }

    @Test
    void nothing_is_left_of_whoever_only_looked() {
        bot.person("zoe").greets();
        bot.person("ana").greets().types("hello");
        assertThat(rows.count("conversation")).isEqualTo(2);

        bot.clock().moveOn(Duration.ofDays(1));
        bot.settle();

        for (var table : List.of("conversation", "visitor", "home_view", "outbox", "notice", "shown", "address")) {
            assertThat(rows.count(table)).as(table).isZero();
        }
    }

    @Test
    void a_day_later_what_is_open_still_works_under_the_next_key() {
        var zoe = bot.person("zoe").greets().presses("Ask for a peer").presses("This week");
        zoe.presses("Send");
        var before = bot.keys().madeBefore(Instant.MAX);
        thief.copy();

        bot.clock().moveOn(Duration.ofDays(1));
        bot.settle();

        assertThat(bot.keys().madeBefore(Instant.MAX)).hasSameSizeAs(before).isNotEqualTo(before);
        var dayKey = bot.database()
                .inTransaction(Duration.ofSeconds(1), tx -> tx.dayKeys().current());
        for (var old : thief.pseudonyms()) {
            for (var context : contexts(old)) {
                assertThatThrownBy(() -> bot.vault().behind(dayKey, context, old.bytes()))
                        .isInstanceOf(SecurityException.class);
            }
        }
        assertThat(zoe.greets().canPress("Ask for a peer")).isFalse();
        zoe.presses("Withdraw").presses("Yes, withdraw it");
        assertThat(zoe.greets().canPress("Ask for a peer")).isTrue();
    }

    @Test
    void a_key_that_is_ended_is_of_no_use_to_the_process_either() {
        var before = bot.keys().madeBefore(Instant.MAX).getFirst();
        bot.person("zoe").greets();
        bot.background().endDay();

        assertThatThrownBy(() -> bot.vault().pseudonym(before, "offer.account", bytes(id("zoe"))))
                .isInstanceOf(KeyDestroyedException.class);
    }

    @Test
    void within_an_hour_of_the_end_of_a_request_its_day_key_goes_too() {
        story();
        var before = bot.keys().madeBefore(Instant.MAX);
        bot.clock().moveOn(Duration.ofMinutes(61));
        bot.settle();
        assertThat(bot.keys().madeBefore(Instant.MAX)).doesNotContainAnyElementsOf(before);

        var quiet = bot.keys().madeBefore(Instant.MAX);
        bot.clock().moveOn(Duration.ofMinutes(61));
        bot.settle();
        assertThat(bot.keys().madeBefore(Instant.MAX)).isEqualTo(quiet);
    }

    @Test
    void a_button_of_a_home_that_was_forgotten_does_what_it_says_and_only_once() {
        var zoe = bot.person("zoe").greets();
        var ask = zoe.event(new Act.Pressed(zoe.button("Ask for a peer")));
        bot.background().endDay();
        assertThat(rows.count("conversation")).isZero();

        zoe.sends(ask);
        zoe.sends(ask);
        bot.settle();

        assertThat(zoe.canPress("This week")).isTrue();
        assertThat(rows.count("conversation where topic = 'task'")).isEqualTo(1);
    }

    @Test
    void whoever_has_something_else_open_is_not_named_for_what_is_over_either() {
        var twice = TestRoster.entry("ben", Set.of(Role.SUPPORTER), 2);
        bot.onRoster(List.of(twice, TestRoster.entry("dana")));
        var ben = bot.person("ben").greets();
        bot.person("ana")
                .greets()
                .presses("Ask for a peer")
                .presses("This week")
                .presses("Send");
        ben.presses("Yes, I can");
        look();
        bot.person("zoe")
                .greets()
                .presses("Ask for a peer")
                .presses("This week")
                .presses("Send");
        ben.presses("Yes, I can");
        look();
        bot.person("zoe").submits(Map.of("contact", "extension 12"));
        look();
        ben.presses("We talked");
        look();
        bot.person("zoe")
                .greets()
                .presses("Ask for a peer")
                .presses("This week")
                .presses("Send");
        look();
        assertThat(rows.count("peer_case")).isEqualTo(2);
        bot.background().endDay();
        look();

        assertThat(thief.telling()).isEmpty();
    }

    @Test
    void a_visitor_whose_row_is_damaged_keeps_no_day_key_from_ending() {
        bot.person("zoe").greets();
        bot.person("ana").greets();
        rows.change("update visitor set account = set_byte(account, 30, get_byte(account, 30) # 1)"
                + " where id = (select min(id::text)::uuid from visitor)");
        rows.change("update visitor set address = set_byte(address, 30, get_byte(address, 30) # 1)");
        var before = bot.keys().madeBefore(Instant.MAX);

        bot.background().endDay();

        assertThat(bot.keys().madeBefore(Instant.MAX)).doesNotContainAnyElementsOf(before);
        assertThat(rows.count("visitor")).isZero();
    }

    /** The contexts in which a pseudonym may have been made. */
    private static List<String> contexts(Thief.Pseudonym stood) {
        var row = stood.row().substring(stood.row().lastIndexOf(' ') + 1);
        return List.of(stood.column(), stood.column() + "/" + row);
    }

    private UUID id(String user) {
        return bot.vault().accountId(TestRoster.ref(user));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
