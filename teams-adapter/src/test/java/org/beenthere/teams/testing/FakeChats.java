package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What stands in conversations, and who is in them. */
final class FakeChats {

    /** A message of the bot's. */
    record Posted(String conversation, String id, JsonNode activity) {

        JsonNode card() {
            return activity.at("/attachments/0/content");
        }
    }

    private final Map<String, List<Posted>> conversations = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, Object>>> rosters = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(1_700_000_000_000L);

    void open(String conversation, List<Map<String, Object>> roster) {
        conversations.computeIfAbsent(conversation, _ -> new CopyOnWriteArrayList<>());
        rosters.putIfAbsent(conversation, List.copyOf(roster));
    }

    boolean has(String conversation) {
        return conversations.containsKey(conversation);
    }

    /** Those who are in a conversation, as Teams tells it. */
    List<Map<String, Object>> roster(String conversation) {
        return rosters.get(conversation);
    }

    String nextId() {
        return Long.toString(ids.incrementAndGet());
    }

    String post(String conversation, JsonNode activity) {
        var id = nextId();
        conversations.get(conversation).add(new Posted(conversation, id, activity));
        return id;
    }

    /** Whether there was such a message. */
    boolean update(String conversation, String id, JsonNode activity) {
        var posted = conversations.getOrDefault(conversation, List.of());
        var found = posted.stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> posted.set(posted.indexOf(one), new Posted(conversation, id, activity)));
        return found.isPresent();
    }

    /** Somebody takes all of the bot's messages away. */
    void clear(String conversation) {
        conversations.get(conversation).clear();
    }

    List<Posted> in(String conversation) {
        return List.copyOf(conversations.getOrDefault(conversation, List.of()));
    }

    Optional<Posted> find(String id) {
        return conversations.values().stream()
                .flatMap(List::stream)
                .filter(posted -> posted.id().equals(id))
                .findFirst();
    }
}
