package org.beenthere.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Session;

/**
 * The stored form of a session: JSON with a version of its own, {@code {"v":2,…}}. Every version ever written stays
 * readable: the record of an old one never changes, and converts itself to the newest.
 */
public final class SessionCodec {

    /** The version that is written now. */
    private static final int NEWEST = 2;

    private SessionCodec() {}

    /** A session as one version wrote it. */
    private sealed interface Version {
        V2 newest();
    }

    private record V1(
            UUID conversation,
            String script,
            String hash,
            String step,
            Map<String, String> slots,
            int turn,
            int asked,
            String card,
            int missed,
            boolean ended)
            implements Version {

        V1 {
            requireAll(conversation, script, hash, step, card);
            slots = Map.copyOf(slots);
        }

        @Override
        public V2 newest() {
            return new V2(
                    conversation,
                    script,
                    hash,
                    step,
                    "",
                    List.of(),
                    List.of(),
                    new TreeMap<>(slots),
                    turn,
                    asked,
                    card,
                    missed,
                    ended);
        }
    }

    @JsonPropertyOrder("v")
    private record V2(
            UUID conversation,
            String script,
            String hash,
            String step,
            String shape,
            List<String> history,
            List<Frame> frames,
            SortedMap<String, String> slots,
            int turn,
            int asked,
            String card,
            int missed,
            boolean ended)
            implements Version {

        private record Frame(String script, String hash, String step, List<String> history) {
            Frame {
                requireAll(script, hash, step);
                history = List.copyOf(history);
            }
        }

        V2 {
            requireAll(conversation, script, hash, step, shape, card);
            history = List.copyOf(history);
            frames = List.copyOf(frames);
            slots.values().forEach(Objects::requireNonNull);
        }

        @JsonProperty
        int v() {
            return NEWEST;
        }

        @Override
        public V2 newest() {
            return this;
        }
    }

    /** A session as bytes. The same session gives the same bytes. */
    public static byte[] write(Session session) {
        return Json.write(new V2(
                session.conversation(),
                session.script(),
                session.hash(),
                session.step(),
                session.shape(),
                session.history(),
                session.frames().stream()
                        .map(frame -> new V2.Frame(frame.script(), frame.hash(), frame.step(), frame.history()))
                        .toList(),
                session.slots(),
                session.turn(),
                session.asked(),
                session.card(),
                session.missed(),
                session.ended()));
    }

    /**
     * A session from the bytes of this version or an earlier one.
     *
     * @throws UnreadableException where they are no session, or one of a later version
     */
    public static Session read(byte[] json) {
        Version read = Json.read(json, "v", SessionCodec::type);
        return session(read.newest());
    }

    private static Class<? extends Version> type(int version) {
        return switch (version) {
            case 1 -> V1.class;
            case NEWEST -> V2.class;
            default -> throw new UnreadableException("a session of version " + version + " is not known here");
        };
    }

    private static Session session(V2 kept) {
        return new Session(
                kept.conversation(),
                kept.script(),
                kept.hash(),
                kept.step(),
                kept.shape(),
                kept.history(),
                kept.frames().stream()
                        .map(frame -> new Session.Frame(frame.script(), frame.hash(), frame.step(), frame.history()))
                        .toList(),
                kept.slots(),
                kept.turn(),
                kept.asked(),
                kept.card(),
                kept.missed(),
                kept.ended());
    }

    /** Refuses a session with a missing part. Jackson wraps what this throws, and {@link Json} says that it is unreadable. */
    private static void requireAll(Object... parts) {
        for (var part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
