package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beenthere.chat.PersonRef;
import org.beenthere.testing.ShownForm;

/** What people do with cards. */
final class FakeHands {

    private final FakeChats chats;
    private final FakePeople people;
    private final FakeClient client;
    private final Activities activities;
    private final Map<PersonRef, String> lines = new ConcurrentHashMap<>();

    FakeHands(FakeChats chats, FakePeople people, FakeClient client, Activities activities) {
        this.chats = chats;
        this.people = people;
        this.client = client;
        this.activities = activities;
    }

    void presses(PersonRef person, String card, String label) {
        var posted = chats.find(card).orElseThrow();
        var button = new CardReader(posted.card()).button(label);
        bring(person, posted, button, button.path("data").deepCopy());
    }

    ShownForm opens(String card) {
        var reader = new CardReader(chats.find(card).orElseThrow().card());
        return new ShownForm(card, reader.text(), reader.labels());
    }

    void submits(PersonRef person, String card, Map<String, String> values) {
        var posted = chats.find(card).orElseThrow();
        var reader = new CardReader(posted.card());
        ObjectNode data = reader.submit().path("data").deepCopy();
        reader.inputs().forEach(input -> {
            var id = input.path("id").asText();
            data.put(id, FilledIn.value(input, values.getOrDefault(id, "")));
        });
        bring(person, posted, reader.submit(), data);
    }

    private void bring(PersonRef person, FakeChats.Posted posted, JsonNode button, JsonNode data) {
        lines.remove(person);
        var account = people.account(person);
        var pressed = activities.pressed(account, posted.id(), button, data);
        if (posted.conversation().equals(account.conversation())) {
            client.bring(pressed);
            return;
        }
        client.bring(Activities.inChannel(pressed, posted.conversation() + ";messageid=" + posted.id()));
        client.lastAnswer()
                .map(answer -> answer.path("value"))
                .filter(JsonNode::isTextual)
                .ifPresent(line -> lines.put(person, line.asText()));
    }

    /** What is shown to somebody below a card in a channel, until they press the next. */
    Optional<String> line(PersonRef person) {
        return Optional.ofNullable(lines.get(person));
    }
}
