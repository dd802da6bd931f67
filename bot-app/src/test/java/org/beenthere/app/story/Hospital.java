package org.beenthere.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.app.OwnSite;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.testing.ChatUser;
import org.beenthere.testing.Rows;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;

/** A running house on two platforms: those who ask are on one, and those who are asked on the other, which is in trouble. */
final class Hospital implements AutoCloseable {

    /** How many press at once. */
    static final int PRESSING = 3;

    private static final int ASKED = 5;

    /** Longer than a limit lasts, or a pause after an outage as short as that. */
    private static final Duration LATER = Duration.ofMinutes(2);

    private final OffsetClock clock = new OffsetClock();
    private final StandIn healthy;
    private final StandIn troubled;
    private final List<PersonRef> asking;
    private final List<PersonRef> asked;
    private final Map<String, ObservedPlatform> platforms;
    private final House house;
    private final Rows rows;
    private int delivered;
    private int shown;
    private Map<String, List<String>> owed = Map.of();

    /** @param troubled Slack or Teams; the other is well */
    Hospital(Path folder, Platform troubled) throws Exception {
        var site = new OwnSite(folder.resolve("site"))
                .replace("programme.yaml", "cases_a_quarter: 4", "cases_a_quarter: 100");
        var words = House.words(site);
        this.troubled = troubled.open(words, clock);
        this.healthy = (troubled == Platform.SLACK ? Platform.TEAMS : Platform.SLACK).open(words, clock);
        this.asking = people(healthy, "ana", PRESSING);
        this.asked = people(this.troubled, "ben", ASKED);
        this.platforms = Stream.of(healthy, this.troubled)
                .map(standIn -> new ObservedPlatform(standIn.platform()))
                .collect(Collectors.toMap(ObservedPlatform::name, platform -> platform));
        this.house = House.open(
                folder,
                site,
                List.of(healthy, this.troubled),
                adapter -> platforms.get(adapter.name()),
                roster(),
                clock);
        this.rows = new Rows(house.runtime().connections());
    }

    private static List<PersonRef> people(StandIn standIn, String name, int many) {
        return IntStream.range(0, many).mapToObj(i -> standIn.person(name + i)).toList();
    }

    private List<String> roster() {
        return Stream.concat(
                        asking.stream().map(person -> House.row(person, "Ana,,medicine,ward,resident,en,,,,,")),
                        asked.stream()
                                .map(person ->
                                        House.row(person, "Ben,supporter,medicine,ward,attending,en,20,,,,2099-06-30")))
                .toList();
    }

    /** Everybody has the bot, and those who are asked have a question of their own before them. */
    void opens() {
        house.runtime().start();
        asking.forEach(healthy::greets);
        asked.forEach(troubled::greets);
        isQuiet();
        asked.forEach(person -> somebody(person).presses("Ask for a peer"));
        isQuiet();
    }

    /** Waits until nothing is left to do. */
    void isQuiet() {
        await().until(() -> rows.count("outbox") == 0
                && rows.count("home_view where published < version") == 0
                && rows.count("notice where due_at <= now()") == 0);
    }

    private ChatUser somebody(PersonRef there) {
        return new ChatUser(troubled, there, () -> {});
    }

    private ObservedPlatform there() {
        return platforms.get(troubled.platform().name());
    }

    void begins(Trouble trouble) {
        delivered = there().delivered().size();
        shown = shown();
        troubled.trouble(trouble);
    }

    /** How long the next card took after each press. */
    Stream<Callable<List<Duration>>> pressesHere(int rounds) {
        var here = platforms.get(healthy.platform().name());
        return asking.stream().map(person -> () -> new Presser(healthy, here, person).presses(rounds));
    }

    /** They answer their question, and write twice what is answered each time. */
    Stream<Callable<ChatUser>> actsThere() {
        return asked.stream()
                .map(person -> () -> somebody(person)
                        .presses("This week")
                        .types("what is this")
                        .types("and this"));
    }

    /** No notice is late, and of what is over only that is left whose end is still to be told there. */
    void noticesAndKeysGoOn() {
        await().untilAsserted(() -> {
            assertThat(rows.count("notice where due_at <= now()")).isZero();
            assertThat(rows.count("tombstone t where not exists (select from outbox o where o.key = t.key)"))
                    .isZero();
            assertThat(rows.count("conversation where topic = 'task'")).isEqualTo(ASKED);
        });
        assertThat(rows.count("tombstone")).isPositive();
    }

    /** The trouble is over, and some time goes by. */
    void ends() {
        assertThat(there().delivered()).as("nothing arrives meanwhile").hasSize(delivered);
        assertThat(shown()).isEqualTo(shown);
        owed = rows
                .of("select conversation || ' ' || message from outbox where platform = '" + there().name()
                        + "' order by id")
                .stream()
                .collect(byConversation());
        troubled.trouble(Trouble.NONE);
        troubled.settle();
        clock.moveOn(LATER);
    }

    void hasEverythingInOrderAndOnce() {
        await().atMost(Duration.ofSeconds(30)).until(() -> rows.count("outbox") == 0);
        var arrived = there().delivered().stream().skip(delivered).toList();
        assertThat(arrived.stream()
                        .map(outgoing -> outgoing.conversation() + " " + outgoing.key())
                        .collect(byConversation()))
                .isNotEmpty()
                .isEqualTo(owed);
        assertThat(arrived.stream().filter(outgoing -> !(outgoing.message() instanceof Message.Replace)))
                .as("what stands in the chats")
                .hasSize(shown() - shown);
        assertThat(asked.stream().map(this::somebody))
                .allMatch(person -> person.canPress("Send") && !person.canPress("This week"));
        await().until(() -> rows.count("tombstone") == 0);
    }

    private int shown() {
        return asked.stream().mapToInt(person -> troubled.chat(person).size()).sum();
    }

    /** The messages of each conversation, in their order. */
    private static Collector<String, ?, Map<String, List<String>>> byConversation() {
        return Collectors.groupingBy(
                line -> line.substring(0, line.indexOf(' ')),
                Collectors.mapping(line -> line.substring(line.indexOf(' ') + 1), Collectors.toList()));
    }

    @Override
    public void close() {
        troubled.trouble(Trouble.NONE);
        house.close();
    }
}
