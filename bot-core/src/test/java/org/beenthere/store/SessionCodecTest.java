package org.beenthere.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures beside this are kept for ever, one of each version that was ever written. */
class SessionCodecTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Session OF_V1 = session("intake", "", List.of(), List.of());
    private static final Session OF_V2 = session(
            "details",
            "fedcba9876543210",
            List.of("how", "when"),
            List.of(new Session.Frame("intake", "00000000ffffffff", "soon", List.of("card"))));

    @Test
    void a_session_of_the_first_version_is_read() throws IOException {
        assertThat(SessionCodec.read(fixture("session-v1.json"))).isEqualTo(OF_V1);
    }

    @Test
    void a_session_of_the_second_version_is_read() throws IOException {
        assertThat(SessionCodec.read(fixture("session-v2.json"))).isEqualTo(OF_V2);
    }

    @Test
    void a_session_is_written_in_the_newest_version_and_always_as_the_same_bytes() throws IOException {
        var bytes = new String(fixture("session-v2.json"), StandardCharsets.UTF_8).strip();
        assertThat(SessionCodec.write(OF_V2)).asString(StandardCharsets.UTF_8).isEqualTo(bytes);
        assertThat(SessionCodec.read(SessionCodec.write(OF_V1))).isEqualTo(OF_V1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 99, 0, -1})
    void a_session_of_a_version_that_is_not_known_is_unreadable(int version) throws IOException {
        var later =
                new String(fixture("session-v2.json"), StandardCharsets.UTF_8).replace("\"v\":2", "\"v\":" + version);
        unreadable(later);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "nonsense",
                "{\"v\":2}",
                "{\"v\":\"two\"}",
                "{\"v\":99999999999}",
                "{\"v\":1,\"conversation\":\"here\"}"
            })
    void what_is_no_session_is_unreadable(String json) {
        unreadable(json);
    }

    @Test
    void a_session_of_which_any_part_is_missing_is_unreadable() throws IOException {
        for (var part :
                List.of("conversation", "script", "hash", "step", "shape", "history", "frames", "slots", "card")) {
            unreadable(new String(fixture("session-v2.json"), StandardCharsets.UTF_8)
                    .replaceFirst("\"" + part + "\":", "\"was_" + part + "\":"));
        }
        for (var nothing : List.of("[\"how\",null]", "[null]")) {
            unreadable(new String(fixture("session-v2.json"), StandardCharsets.UTF_8)
                    .replace("[\"how\",\"when\"]", nothing));
        }
        unreadable(new String(fixture("session-v2.json"), StandardCharsets.UTF_8)
                .replace("\"soon\":\"week\"", "\"soon\":null"));
    }

    private static void unreadable(String json) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> SessionCodec.read(json.getBytes(StandardCharsets.UTF_8)))
                .withMessageNotContaining("week")
                .withNoCause();
    }

    private static Session session(String script, String shape, List<String> history, List<Session.Frame> frames) {
        return new Session(
                ID,
                script,
                "0123456789abcdef",
                "note",
                shape,
                history,
                frames,
                new TreeMap<>(Map.of("soon", "week", "note", "")),
                7,
                5,
                ID + "/6/1",
                1,
                false);
    }

    private static byte[] fixture(String name) throws IOException {
        try (var in = SessionCodecTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
