package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One workspace: its people, channels, messages and views. */
final class FakeWorld {

    static final String TEAM = "T0HOSPITAL";
    static final String BOT = "U0BOT";
    static final String BOT_ID = "B0BOT";

    private final InstantSource clock;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, String> chats = new HashMap<>();
    private final Map<String, Map<String, Posted>> posted = new HashMap<>();
    private final Map<String, View> views = new HashMap<>();
    private final Map<String, View> homes = new HashMap<>();
    private final Map<String, Deque<String>> windows = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private int count;
    private volatile BiConsumer<Posted, Boolean> listener = (_, _) -> {};

    FakeWorld(InstantSource clock) {
        this.clock = clock;
        people.put(BOT, new Person(BOT, "BeenThere", TEAM, true, false));
    }

    record Person(String id, String name, String team, boolean bot, boolean guest) {}

    record Channel(String id, List<String> members, boolean shared) {}

    record Posted(String channel, String ts, String text, JsonNode blocks) {}

    record View(String id, String hash, String owner, JsonNode content) {}

    /** Has each message that the bot posts told, and whether it is a change. */
    void listen(BiConsumer<Posted, Boolean> next) {
        this.listener = next;
    }

    synchronized Person person(String name, boolean bot, boolean guest) {
        var id = "U" + name.toUpperCase(Locale.ROOT);
        return people.computeIfAbsent(id, _ -> new Person(id, name, TEAM, bot, guest));
    }

    synchronized void mark(String user, String as) {
        marks.put(user, as);
    }

    /** How somebody is marked. */
    synchronized Optional<String> mark(String user) {
        return Optional.ofNullable(marks.get(user));
    }

    synchronized Person known(String user) {
        return Optional.ofNullable(people.get(user)).orElseThrow(() -> new FakeError("user_not_found"));
    }

    synchronized void put(Person person) {
        people.put(person.id(), person);
    }

    /** The private chat of somebody with the bot; opened where there is none. */
    synchronized String chat(String user) {
        return chats.computeIfAbsent(known(user).id(), _ -> {
            var id = "D" + ++count;
            channels.put(id, new Channel(id, List.of(user, BOT), false));
            return id;
        });
    }

    synchronized Optional<String> openChat(String user) {
        return Optional.ofNullable(chats.get(user));
    }

    synchronized String channel(List<String> members, boolean shared) {
        var id = "C" + ++count;
        var all = new ArrayList<>(members);
        all.add(BOT);
        channels.put(id, new Channel(id, all, shared));
        return id;
    }

    synchronized Channel channel(String id) {
        return Optional.ofNullable(channels.get(id)).orElseThrow(() -> new FakeError("channel_not_found"));
    }

    synchronized Posted post(String channel, String text, JsonNode blocks) {
        var message = new Posted(channel(channel).id(), ts(), text, blocks);
        posted.computeIfAbsent(channel, _ -> new LinkedHashMap<>()).put(message.ts(), message);
        listener.accept(message, false);
        return message;
    }

    synchronized Posted change(String channel, String ts, String text, JsonNode blocks) {
        var there = posted.getOrDefault(channel(channel).id(), Map.of());
        if (!there.containsKey(ts)) {
            throw new FakeError("message_not_found");
        }
        var changed = new Posted(channel, ts, text, blocks);
        there.put(ts, changed);
        listener.accept(changed, true);
        return changed;
    }

    synchronized void delete(String channel, String ts) {
        posted.getOrDefault(channel, Map.of()).remove(ts);
    }

    synchronized List<Posted> posted(String channel) {
        return List.copyOf(posted.getOrDefault(channel, Map.of()).values());
    }

    synchronized View publish(String user, JsonNode content) {
        var view = new View("V" + ++count, hash(), known(user).id(), content);
        homes.put(user, view);
        views.put(view.id(), view);
        return view;
    }

    synchronized Optional<View> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    /** Opens a window; above those that are open, or in their place. */
    synchronized View open(String user, JsonNode content, boolean above) {
        var view = new View("V" + ++count, hash(), user, content);
        views.put(view.id(), view);
        var open = windows.computeIfAbsent(user, _ -> new ArrayDeque<>());
        if (!above) {
            open.clear();
        } else if (open.isEmpty() || open.size() == 3) {
            throw new FakeError("push_limit_reached");
        }
        open.push(view.id());
        return view;
    }

    synchronized View update(String id, String hash, JsonNode content) {
        var view = view(id).orElseThrow(() -> new FakeError("not_found"));
        if (hash != null && !hash.equals(view.hash())) {
            throw new FakeError("hash_conflict");
        }
        var changed = new View(id, hash(), view.owner(), content);
        views.put(id, changed);
        return changed;
    }

    synchronized Optional<View> view(String id) {
        return Optional.ofNullable(views.get(id));
    }

    /** The window that somebody sees. */
    synchronized Optional<View> window(String user) {
        return Optional.ofNullable(windows.get(user)).map(Deque::peek).map(views::get);
    }

    synchronized void closeWindows(String user) {
        windows.remove(user);
    }

    /** A new time of Slack's, by which a message is known. */
    synchronized String ts() {
        return clock.instant().getEpochSecond() + ".%06d".formatted(++count);
    }

    private String hash() {
        return "hash." + ++count;
    }
}
