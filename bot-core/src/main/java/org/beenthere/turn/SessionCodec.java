package org.beenthere.turn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Session;

/**
 * How a session is written down: JSON with its own version, {@code {"v":2,…}}. Every version that was ever written can be
 * read for ever: what is here of an old one never changes, and a new one says how it is made of the one before.
 */
public final class SessionCodec {

    /** The version that is written. */
    private static final int NEWEST = 2;

    private SessionCodec() {}

    /** Which version it is; the first did not say. */
    private record Version(Integer v) {}

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
            boolean ended) {

        V1 {
            whole(conversation, script, hash, step, card);
            slots = Map.copyOf(slots);
        }

        V2 next() {
            return new V2(
                    2,
                    conversation,
                    script,
                    hash,
                    step,
                    "",
                    List.of(),
                    List.of(),
                    slots,
                    turn,
                    asked,
                    card,
                    missed,
                    ended);
        }
    }

    private record V2(
            int v,
            UUID conversation,
            String script,
            String hash,
            String step,
            String shape,
            List<String> history,
            List<Frame> frames,
            Map<String, String> slots,
            int turn,
            int asked,
            String card,
            int missed,
            boolean ended) {

        private record Frame(String script, String hash, String step, List<String> history) {
            Frame {
                whole(script, hash, step);
                history = List.copyOf(history);
            }
        }

        V2 {
            whole(conversation, script, hash, step, shape, card);
            history = List.copyOf(history);
            frames = List.copyOf(frames);
            // Sorted, so that the same session gives the same bytes.
            slots = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(slots)));
        }
    }

    /** A session as bytes. The same session gives the same bytes. */
    public static byte[] write(Session session) {
        return Json.write(new V2(
                NEWEST,
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
     * A session from bytes of this version or of any before it.
     *
     * @throws UnreadableException where they are no session, or one of a version that is not known yet
     */
    public static Session read(byte[] json) {
        var version = Json.read(json, Version.class).v();
        return switch (version == null ? 1 : version) {
            case 1 -> session(Json.read(json, V1.class).next());
            case NEWEST -> session(Json.read(json, V2.class));
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
                new TreeMap<>(kept.slots()),
                kept.turn(),
                kept.asked(),
                kept.card(),
                kept.missed(),
                kept.ended());
    }

    /** A reader turns what this throws into {@link UnreadableException}. */
    private static void whole(Object... parts) {
        for (var part : parts) {
            Objects.requireNonNull(part);
        }
    }
}
