package org.beenthere.app.practice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that the page shows, as JSON.
 *
 * @param chats by user id
 * @param trouble what is wrong with the scripts in the folder; empty if nothing is
 */
record PracticeState(Clock clock, List<Person> people, Map<String, Chat> chats, String trouble) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    record Clock(String now, String text) {}

    record Person(String id, String name, String role, String about) {}

    record Chat(Card home, List<Card> messages) {}

    static PracticeState of(PracticePeople people, PracticeStore store, Instant now, ZoneId zone, String trouble) {
        var chats = new LinkedHashMap<String, Chat>();
        people.all().forEach(entry -> {
            var id = entry.account().user();
            var home = store.home(id).map(view -> Card.of("home/" + id, true, "", view, ""));
            var messages = store.chat(id).stream()
                    .map(said -> Card.of(
                            said.key(),
                            said.fromBot(),
                            TIME.format(said.at().atZone(zone)),
                            said.message(),
                            said.chosen()))
                    .toList();
            chats.put(id, new Chat(home.orElse(null), messages));
        });
        return new PracticeState(
                new Clock(now.toString(), DAY_AND_TIME.format(now.atZone(zone))),
                people.all().stream()
                        .map(entry -> new Person(
                                entry.account().user(),
                                entry.name(),
                                PracticePeople.role(entry),
                                PracticePeople.about(entry)))
                        .toList(),
                chats,
                trouble);
    }
}
