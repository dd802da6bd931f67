package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Act;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.PersonRef;
import org.beenthere.teams.testing.Activities;
import org.beenthere.teams.testing.FakeLogin;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.RecordingBot;
import org.beenthere.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsEventsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Activities.Account ANA = Activities.Account.named("ana");
    private static final RecordingBot BOT = new RecordingBot();
    private static FakeTeams teams;

    @BeforeAll
    static void open() {
        teams = new FakeTeams(() -> TestWords.WORDS, new SettableClock(NOW));
        teams.connect(BOT);
        teams.person("ana");
    }

    @AfterAll
    static void close() {
        teams.close();
    }

    @BeforeEach
    void forget() {
        BOT.forget();
    }

    @Test
    void an_event_says_who_when_and_how_to_write_first() {
        bring(teams.activities().typed(ANA, "words"));

        assertThat(BOT.events()).singleElement().satisfies(event -> {
            assertThat(event.from().person()).isEqualTo(new PersonRef("teams", FakeLogin.TENANT, ANA.directory()));
            assertThat(event.at()).isEqualTo(NOW);
            assertThat(TeamsConversationReference.parse(event.from().reference().orElseThrow()))
                    .contains(new TeamsConversationReference(
                            teams.serviceUrl(), ANA.conversation(), Activities.BOT, ANA.id()));
        });
    }

    @Test
    void an_id_of_the_directory_is_the_same_in_large_letters() {
        var loud = teams.activities().typed(ANA, "words");
        ((ObjectNode) loud.path("from")).put("aadObjectId", ANA.directory().toUpperCase(Locale.ROOT));

        bring(loud);

        assertThat(BOT.events().getFirst().from().person().user()).isEqualTo(ANA.directory());
    }

    @Test
    void getting_the_bot_is_one_event_though_it_is_told_in_two_ways() {
        bring(teams.activities().joined(ANA, "2026-03-02T09:30:00.9Z"));
        bring(teams.activities().installed(ANA, "2026-03-02T09:30:01.1Z"));
        bring(teams.activities().installed(ANA, "2026-03-03T09:30:01.1Z"));

        assertThat(BOT.acts()).hasSize(3).allMatch(Act.Greeted.class::isInstance);
        var identities = BOT.events().stream().map(ChatEvent::identity).toList();
        assertThat(identities.get(0)).isEqualTo(identities.get(1)).isNotEqualTo(identities.get(2));
    }

    @Test
    void somebody_else_joining_or_the_bot_going_is_no_event() {
        var joined = teams.activities().joined(ANA, "2026-03-02T09:30:00Z");
        ((ObjectNode) joined.at("/membersAdded/0")).put("id", ANA.id());
        bring(joined);
        bring(teams.activities().installed(ANA, "2026-03-02T09:30:00Z").put("action", "remove"));
        bring(Activities.inChannel(teams.activities().installed(ANA, "2026-03-02T09:30:00Z"), "19:c@thread.tacv2"));

        assertThat(BOT.events()).isEmpty();
    }

    @Test
    void a_mention_in_a_channel_or_a_group_greets_in_private_and_reads_nothing() {
        var mention = teams.activities().typed(ANA, "<at>BeenThere</at> something for many eyes");
        bring(Activities.inChannel(mention.deepCopy(), "19:c@thread.tacv2;messageid=1"));
        ((ObjectNode) mention.path("conversation")).put("conversationType", "groupChat");
        bring(mention);

        assertThat(BOT.events()).hasSize(2).allSatisfy(event -> {
            assertThat(event.act()).isEqualTo(new Act.Greeted());
            assertThat(event.from().reference()).isEmpty();
        });
    }

    @Test
    void an_older_button_sends_a_message_and_is_the_same() {
        var data = JsonNodeFactory.instance.objectNode().put("beenthere.press", "token");
        bring(teams.activities().of(ANA, "message").set("value", data));
        var form = JsonNodeFactory.instance
                .objectNode()
                .put("beenthere.submit", "token")
                .put("note", "n")
                .put("day", "");
        bring(teams.activities().of(ANA, "message").set("value", form));

        assertThat(BOT.acts())
                .containsExactly(new Act.Pressed("token"), new Act.Submitted("token", Map.of("note", "n")));
    }

    @Test
    void a_button_that_is_none_of_ours_still_gets_an_answer() {
        bring(teams.activities()
                .pressed(ANA, "1", JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode()));

        assertThat(BOT.acts()).containsExactly(new Act.Pressed(""));
    }

    @Test
    void what_programs_say_is_no_event() {
        var own = teams.activities().typed(ANA, "words");
        ((ObjectNode) own.path("from")).put("id", Activities.BOT);
        var other = teams.activities().typed(ANA, "words");
        ((ObjectNode) other.path("from")).put("id", "28:another");
        bring(own);
        bring(other);

        assertThat(BOT.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typing",
                "messageReaction",
                "messageUpdate",
                "messageDelete",
                "endOfConversation",
                "event",
                "trace",
                "handoff",
                "command",
                "contactRelationUpdate",
                "invoke",
                "somethingNew",
                ""
            })
    void whatever_else_teams_sends_is_tolerated(String type) {
        bring(teams.activities().of(ANA, type));
        bring(teams.activities().of(ANA, type).put("name", "task/fetch").put("value", 1));

        assertThat(BOT.events()).isEmpty();
    }

    /** Each part of each kind of activity left out, or made something else. */
    @Test
    void no_activity_however_odd_is_an_error_of_ours() {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("beenthere.submit", "token")
                .put("note", "n");
        var kinds = List.of(
                teams.activities().typed(ANA, "words"),
                teams.activities().installed(ANA, "2026-03-02T09:30:00Z"),
                teams.activities().joined(ANA, "x"),
                teams.activities().pressed(ANA, "1", JsonNodeFactory.instance.objectNode(), data));
        for (var activity : kinds) {
            activity.putArray("entities").addObject().put("text", "");
            for (var name :
                    activity.properties().stream().map(Map.Entry::getKey).toList()) {
                odd().forEach(odd -> {
                    var changed = activity.deepCopy();
                    changed.set(name, odd);
                    assertTolerated(changed.toString());
                });
                assertTolerated(activity.deepCopy().without(List.of(name)).toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "1", "\"x\"", "{}", "{\"type\":", "{\"type\":\"message\"}", "\u0000"})
    void what_is_no_activity_is_refused(String body) {
        assertThat(status(body)).isBetween(400, 403);
        assertThat(BOT.events()).isEmpty();
    }

    @Test
    void what_was_kept_and_is_damaged_reaches_nobody() {
        for (var kept : List.of("", "{", "[]", "null", "{}", "{\"serviceUrl\":\"x\"}", "x y z")) {
            assertThat(TeamsConversationReference.parse(kept)).isEmpty();
        }
        for (var handle : List.of("", " ", "x", " x", "x ")) {
            assertThat(TeamsMessageHandle.parse(handle)).isEmpty();
        }
        assertThat(TeamsMessageHandle.parse("a b")).contains(new TeamsMessageHandle("a", "b"));
    }

    @Test
    void what_people_are_called_is_known_from_what_they_did() {
        bring(teams.activities().typed(ANA, "words"));
        var address = BOT.events().getFirst().from();
        int calls = teams.connector().calls();

        assertThat(teams.platform().displayName(address)).isEqualTo(Optional.of("ana"));
        assertThat(teams.connector().calls()).isEqualTo(calls);
    }

    @Test
    void a_channel_of_another_tenant_is_refused() {
        var channel = new TeamsChannel(teams.serviceUrl(), "19:c@thread.tacv2").in("another tenant");

        assertThat(teams.platform().members(channel)).isInstanceOf(ChannelMembers.Refused.class);
    }

    private static List<JsonNode> odd() {
        var node = JsonNodeFactory.instance;
        return List.of(
                node.nullNode(),
                node.numberNode(7),
                node.textNode("x"),
                node.booleanNode(true),
                node.arrayNode().addNull().add(1).add(node.arrayNode()),
                node.objectNode().put("id", 1).set("action", node.textNode("x")),
                node.objectNode().set("action", node.objectNode().put("data", 1)));
    }

    private static void assertTolerated(String body) {
        assertThat(status(body)).describedAs(body).isLessThan(500);
    }

    private static void bring(JsonNode activity) {
        assertThat(status(activity.toString())).isEqualTo(200);
    }

    private static int status(String body) {
        var token = teams.login().key().sign(FakeLogin.right(teams.serviceUrl()));
        return teams.client().post("Bearer " + token, body).statusCode();
    }
}
