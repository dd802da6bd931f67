package org.beenthere.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.beenthere.chat.Message;

/** JSON, as which everything is written before it is sealed. */
public final class Json {

    /** Says in JSON which kind of message it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Message.class, Named.class)
            .build();

    static {
        MAPPER.registerSubtypes(Message.class.getPermittedSubclasses());
    }

    private Json() {}

    /**
     * A value as JSON.
     *
     * @throws IllegalArgumentException where it cannot be written as JSON
     */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    /**
     * A value from JSON.
     *
     * @throws UnreadableException where it is no such value
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(type.getSimpleName(), () -> MAPPER.readValue(json, type));
    }

    /**
     * A value from JSON whose first field may be the number of its version.
     *
     * @param name of that field; without it the version is 1
     * @param types what a version is read as
     * @throws UnreadableException where it is no such value
     */
    static <T> T read(byte[] json, String name, IntFunction<Class<? extends T>> types) {
        return read("value with a version", () -> {
            try (var parser = MAPPER.createParser(json)) {
                int version = 1;
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(parser.nextFieldName())) {
                    parser.nextToken();
                    version = parser.getIntValue();
                    parser.nextToken();
                }
                return MAPPER.readValue(parser, types.apply(version));
            }
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(String what, Reading<T> reading) {
        Optional<T> read;
        try {
            read = Optional.ofNullable(reading.read());
        } catch (IOException e) {
            // The cause is left out: its message quotes what was to be read.
            read = Optional.empty();
        }
        return read.orElseThrow(() -> new UnreadableException("what was kept is not a " + what));
    }
}
