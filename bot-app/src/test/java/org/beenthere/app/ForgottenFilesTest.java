package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beenthere.app.database.ScratchData;
import org.beenthere.chat.PersonRef;
import org.beenthere.postgres.Haystack;
import org.beenthere.postgres.Needle;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.Seal;
import org.beenthere.testing.Rows;
import org.beenthere.vault.KeyFolder;
import org.beenthere.vault.Keyset;
import org.beenthere.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After requests of every kind are over and the program has stopped, somebody takes every file that it wrote, and has copies
 * of its rows from before, the roster, the keyset and every key that still exists. Nothing of it says who had to do with
 * which request.
 */
class ForgottenFilesTest {

    /** Not in the midst of the ids that buttons carry. */
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[A-Z2-9]{3}-[A-Z2-9]{3}(?![\\w-])");

    private static final List<String> USERS = List.of("UMARKEDANA", "UMARKEDBEN", "UMARKEDCHLOE", "UMARKEDDANA");
    private static final String ANA = USERS.getFirst();
    private static final String DANA = USERS.getLast();
    private static final String CONTACT = "MARKEDCONTACT after six, extension 4411";
    private static final String TYPED = "MARKEDTYPED and I could not sleep";

    /** What is kept of the house and the people in it, whether there are requests or not. */
    private static final Set<String> LASTING = Set.of("house", "roster_entry", "address");

    private final Set<String> codes = new TreeSet<>();

    @TempDir
    private Path folder;

    private OwnSite site;
    private StolenDatabase stolen;
    private PracticePage page;

    @BeforeEach
    void make() throws Exception {
        ScratchData.prepare(folder.resolve("data"));
        stolen = new StolenDatabase(folder.resolve("data/database"));
        site = new OwnSite(folder.resolve("site")).with("roster.csv", """
                platform,tenant,user_id,name,roles,discipline,department,seniority,languages,capacity,manager_user_id,excludes,same_as,trained_until
                practice,practice,UMARKEDANA,MARKEDNAME Ana,,medicine,MARKEDPLACE,resident,en,,,,,
                practice,practice,UMARKEDBEN,MARKEDNAME Ben,supporter,medicine,,attending,en,1,,,,
                practice,practice,UMARKEDCHLOE,MARKEDNAME Chloe,supporter,nursing,,attending,en,2,,,,
                practice,practice,UMARKEDDANA,MARKEDNAME Dana,coordinator,,,,en,,,,,
                """).with("rota.csv", "user_id,from,to\n");
    }

    private RunningBot start() throws Exception {
        var bot = new RunningBot(folder, Map.of("PORT", "0", "BEENTHERE_SITE", "" + site.folder()));
        page = new PracticePage(bot.address());
        return bot;
    }

    /**
     * One request that comes to its end, one that is withdrawn after an offer lapsed, one that nobody takes and that the
     * coordinator is told whose it is.
     */
    private void story() throws Exception {
        page.type(ANA, TYPED);
        ask();
        var supporter = page.awaitWhoCanPress("Yes, I can", USERS.get(1), USERS.get(2));
        page.press(supporter, "Yes, I can");
        look();
        page.submit(ANA, Map.of("contact", CONTACT));
        page.awaitText(supporter, CONTACT);
        page.awaitText(supporter, "MARKEDNAME Ana");
        look();
        page.press(ANA, "We are done: close it");
        page.awaitText(supporter, "Your colleague closed their request");
        page.awaitHome(ANA, "You have no open request.");
        look();

        ask();
        var asked = page.awaitWhoCanPress("Yes, I can", USERS.get(1), USERS.get(2));
        page.post("clock", Map.of("minutes", 4 * 24 * 60));
        page.awaitText(asked, "Time is up for this one");
        look();
        withdraw();

        ask();
        for (int i = 0; i < 2; i++) {
            page.press(page.awaitWhoCanPress("Not this time", USERS.get(1), USERS.get(2)), "Not this time");
            look();
        }
        page.press(ANA, "Tell them it's me");
        page.press(ANA, "Yes, tell them");
        page.awaitText(DANA, "MARKEDNAME Ana");
        look();
        withdraw();
    }

    /** Whatever the clock brings meanwhile may put the question anew. */
    private void withdraw() throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var button = page.button(ANA, "Withdraw my request");
            if (button.isPresent()) {
                page.press(ANA, button.get(), UUID.randomUUID().toString());
            }
            return page.button(ANA, "Yes, withdraw it").isPresent();
        });
        page.press(ANA, "Yes, withdraw it");
        page.awaitHome(ANA, "You have no open request.");
        look();
    }

    private void ask() throws Exception {
        page.press(ANA, "Ask for a peer");
        look();
        page.press(ANA, "This week");
        look();
        page.press(ANA, "Send");
        page.awaitText(ANA, "It is sent.");
        look();
    }

    private void look() throws Exception {
        stolen.copy();
        CODE.matcher(page.state().toString()).results().forEach(code -> codes.add(code.group()));
    }

    @Test
    void after_an_orderly_stop_no_file_and_no_key_tells_who_had_to_do_with_what() throws Exception {
        String said;
        try (var bot = start()) {
            look();
            story();
            stop(bot);
            said = String.join("\n", bot.allLines());
        }
        assertThat(said).doesNotContain(secrets());
        nothingIsTold();
        assertThat(joining()).isEmpty();
    }

    @Test
    void after_a_kill_the_next_start_forgets_what_the_killed_one_could_not() throws Exception {
        try (var bot = start()) {
            look();
            story();
            bot.kill();
        }
        try (var bot = start()) {
            bot.kill();
        }
        try (var bot = start()) {
            stop(bot);
        }
        nothingIsTold();
    }

    @Test
    void the_order_in_which_a_start_greets_people_does_not_tell_whose_rows_are_whose() throws Exception {
        var orders = new HashSet<List<UUID>>();
        try (var bot = start()) {
            for (int i = 0; i < 6; i++) {
                page.post("reset", Map.of());
                orders.add(orderOfGreeting());
            }
            stop(bot);
        }
        assertThat(orders).allSatisfy(order -> assertThat(order).hasSize(USERS.size()));
        // By chance all six are alike once in eight million times.
        assertThat(orders).hasSizeGreaterThan(1);
    }

    /** Whose the rows of conversations are, in the order in which they were written. */
    private List<UUID> orderOfGreeting() throws Exception {
        var database = new StolenDatabase(folder.resolve("data/database"));
        database.copy();
        try (var keys = KeyFolder.openWithoutLock(folder.resolve("keys"))) {
            var vault = new Vault(Keyset.read(folder.resolve("keys/practice-keyset")), keys);
            var dayKey = keys.madeBefore(Instant.MAX).getFirst();
            return database.valuesNotOf(LASTING).stream()
                    .filter(value -> value.column().equals("conversation.account"))
                    .map(value -> ByteBuffer.wrap(vault.behind(dayKey, value.column(), value.array())))
                    .map(bytes -> new UUID(bytes.getLong(), bytes.getLong()))
                    .toList();
        }
    }

    private static void stop(RunningBot bot) throws InterruptedException {
        bot.askToStop();
        assertThat(bot.exitCode()).isEqualTo(128 + 15);
    }

    private void nothingIsTold() {
        try (var keys = KeyFolder.openWithoutLock(folder.resolve("keys"))) {
            var vault = new Vault(Keyset.read(folder.resolve("keys/practice-keyset")), keys);
            var living = keys.madeBefore(Instant.MAX);
            assertThat(living).as("one day key").hasSize(1);
            var passing = stolen.valuesNotOf(LASTING);
            assertThat(passing).hasSizeGreaterThan(50);
            for (var value : passing) {
                assertThat(living).allSatisfy(key -> staysShut(vault, key, value));
                staysShut(vault, Seal.KEYSET, value);
            }
            var needles = new ArrayList<byte[]>();
            assertThat(codes).hasSizeGreaterThanOrEqualTo(3);
            Stream.concat(secrets().stream(), codes.stream()).forEach(text -> needles.addAll(Needle.forms(text)));
            pseudonyms(vault, living.getFirst(), needles);
            assertThat(Haystack.below(folder.resolve("data/database")).places(needles))
                    .isEmpty();
        }
    }

    /** What the roster and the living key make of everybody. */
    private void pseudonyms(Vault vault, UUID key, List<byte[]> needles) {
        var contexts = new HashSet<String>();
        stolen.valuesNotOf(LASTING).forEach(value -> contexts.addAll(List.of(value.column(), value.context())));
        for (var user : USERS) {
            var account = vault.accountId(new PersonRef("practice", "practice", user));
            var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(account.getMostSignificantBits())
                    .putLong(account.getLeastSignificantBits())
                    .array();
            contexts.forEach(context -> needles.add(vault.pseudonym(key, context, bytes)));
        }
    }

    private static void staysShut(Vault vault, UUID key, StolenDatabase.Value value) {
        assertThatThrownBy(() -> vault.open(key, value.context(), value.array()))
                .as(value.column())
                .isInstanceOfAny(SecurityException.class, KeyDestroyedException.class);
        if (!key.equals(Seal.KEYSET)) {
            for (var context : List.of(value.column(), value.context())) {
                assertThatThrownBy(() -> vault.behind(key, context, value.array()))
                        .as(value.column())
                        .isInstanceOf(SecurityException.class);
            }
        }
    }

    /** Tables of lasting and of passing rows that one transaction had to do with. */
    private Set<String> joining() {
        var joining = new TreeSet<String>();
        for (var lasting : LASTING) {
            for (var passing : Rows.PASSING) {
                var both = new TreeSet<>(stolen.transactions(lasting));
                both.retainAll(stolen.transactions(passing));
                if (!both.isEmpty()) {
                    joining.add(lasting + " and " + passing);
                }
            }
        }
        return joining;
    }

    private static List<String> secrets() {
        return Stream.concat(
                        USERS.stream(),
                        Stream.of("MARKEDNAME", "MARKEDPLACE", "MARKEDCONTACT after six", "MARKEDTYPED and I"))
                .toList();
    }
}
