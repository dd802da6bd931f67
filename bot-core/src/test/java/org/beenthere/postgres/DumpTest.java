package org.beenthere.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.LogLines;
import org.beenthere.testing.Rows;
import org.beenthere.testing.TestBot;
import org.beenthere.testing.TestPerson;
import org.beenthere.testing.TestScripts;
import org.beenthere.vault.DataKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws 11 and 12: who takes the database, its write-ahead log and the logs finds no person, no word and no key. */
class DumpTest {

    private static final String TENANT = "TMARKEDTENANT4711";
    private static final List<String> PEOPLE = List.of("ASKER", "FIRST", "SECOND", "THIRD", "COORD");
    private static final String CONTACT = "MARKEDCONTACT after six, extension 99173";
    private static final String TYPED = "MARKEDTYPED and I could not sleep since";

    private final Map<String, byte[]> keys = new HashMap<>();
    private TestBot bot;

    @Test
    void a_search_of_the_dump_finds_what_stands_there_in_clear(@TempDir Path folder) {
        try (var opened = TestBot.with(folder, TestScripts.scripts(), List.of())) {
            var rows = new Rows(opened.connections());
            var segment = Haystack.segment(rows);
            var marker = "MARKEDINCLEAR" + UUID.randomUUID();
            rows.change("create table clear (as_text text, as_bytes bytea)");
            rows.change("insert into clear values ('so " + marker + "', convert_to('x" + marker + "', 'UTF8'))");
            rows.change("insert into clear values ('', convert_to(encode(convert_to('" + marker
                    + "', 'UTF8'), 'base64'), 'UTF8'))");

            var places = Haystack.read(rows, segment).places(Needle.forms(marker));

            assertThat(places).anyMatch(place -> place.equals("column clear.as_text"));
            assertThat(places).anyMatch(place -> place.equals("column clear.as_bytes"));
            assertThat(places).anyMatch(place -> place.contains("base"));
            assertThat(places).anyMatch(place -> place.contains("pg_wal") && place.endsWith("as it is"));
            assertThat(places).anyMatch(place -> place.contains("pg_wal") && place.endsWith("headers"));
        }
    }

    @Test
    void after_the_whole_story_nobody_and_nothing_is_found(@TempDir Path folder) {
        try (var log = new LogLines().from(Level.INFO);
                var opened = TestBot.with(folder, TestScripts.scripts(), roster())) {
            bot = opened;
            var rows = new Rows(bot.connections());
            var segment = Haystack.segment(rows);
            var markers = markers();

            story(folder);
            nothingIsFound(Haystack.read(rows, segment), markers, folder);
            person("ASKER").presses("We are done");
            capture(folder);

            nothingIsFound(Haystack.read(rows, segment), markers, folder);
            assertThat(String.join("\n", log.all())).doesNotContain(markers);
        }
    }

    private void story(Path folder) {
        var asker =
                person("ASKER").greets().types(TYPED).presses("Ask for a peer").types(TYPED);
        capture(folder);
        asker.presses("Today").presses("Send");
        capture(folder);
        var first = asked().presses("Not this time");
        asked().presses("Not this time");
        asker.presses("Tell them my name").presses("Yes, tell them");
        person("COORD").types(TYPED).presses("Ask more supporters");
        var third = asked().presses("Yes, I can");
        asker.submits(Map.of("contact", CONTACT));
        assertThat(third.lastLine()).contains(CONTACT).contains(name("ASKER"));
        first.does(new Act.Pressed(third.button("We talked")));
        capture(folder);
    }

    private void nothingIsFound(Haystack haystack, List<String> markers, Path folder) {
        var needles = new ArrayList<byte[]>();
        markers.forEach(marker -> needles.addAll(Needle.forms(marker)));
        assertThat(keys).hasSizeGreaterThanOrEqualTo(2);
        keys.forEach((key, wrapped) -> {
            var bare = DataKeys.bare(folder.resolve("keyset.json"), UUID.fromString(key), wrapped);
            needles.addAll(Needle.forms(bare));
            needles.addAll(Needle.forms(wrapped));
        });
        assertThat(haystack.places(needles)).isEmpty();
    }

    /** Remembers the keys that live now. */
    private void capture(Path folder) {
        try (var files = Files.list(folder.resolve("keys"))) {
            for (var file : files.filter(file -> file.getFileName().toString().length() == 36)
                    .toList()) {
                keys.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestPerson asked() {
        return PEOPLE.stream()
                .map(this::person)
                .filter(person -> person.canPress("Yes, I can"))
                .findFirst()
                .orElseThrow();
    }

    private TestPerson person(String who) {
        return bot.person(ref(who));
    }

    private static List<String> markers() {
        var markers = new ArrayList<>(List.of(TENANT, CONTACT, TYPED, "MARKEDDEPARTMENT"));
        PEOPLE.forEach(who -> markers.addAll(List.of(name(who), ref(who).user())));
        return markers;
    }

    private static String name(String who) {
        return "MARKEDNAME of " + who;
    }

    private static PersonRef ref(String who) {
        return new PersonRef("practice", TENANT, "UMARKED" + who + "0815");
    }

    private static List<RosterEntry> roster() {
        return PEOPLE.stream()
                .map(who -> new RosterEntry(
                        ref(who),
                        name(who),
                        switch (who) {
                            case "ASKER" -> Set.of();
                            case "COORD" -> Set.of(Role.COORDINATOR);
                            default -> Set.of(Role.SUPPORTER);
                        },
                        "medicine",
                        "MARKEDDEPARTMENT",
                        "attending",
                        List.of("en"),
                        1,
                        Set.<PersonRef>of(),
                        Set.<PersonRef>of(),
                        Set.<PersonRef>of(),
                        Optional.empty()))
                .toList();
    }
}
