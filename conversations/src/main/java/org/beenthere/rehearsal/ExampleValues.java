package org.beenthere.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.beenthere.script.Fact;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;

/** Made-up values for facts, as transcripts write them. */
record ExampleValues(LocalDateTime now) {

    private static final Properties BY_NAME = read();

    /** A value for each of the facts that the script has a slot for. */
    Map<String, String> of(Script script, Set<Fact> facts) {
        var values = new TreeMap<String, String>();
        facts.stream()
                .filter(fact -> script.slots().containsKey(fact.name()))
                .forEach(fact ->
                        values.put(fact.name(), value(fact, script.slots().get(fact.name()))));
        return values;
    }

    private String value(Fact fact, Slot slot) {
        var example = BY_NAME.getProperty(fact.name(), "");
        return switch (slot.type()) {
            case FLAG -> "true";
            case TEXT -> example.isEmpty() ? fact.name() : example;
            case PERSON -> example.isEmpty() ? "somebody" : example;
            case DAY -> now.toLocalDate().toString();
            case INSTANT ->
                now.plus(example.isEmpty() ? Duration.ZERO : Duration.parse(example))
                        .format(TranscriptLineReader.TIME);
            case CHOICE ->
                fact.values().contains(example)
                        ? example
                        : fact.values().stream().sorted().findFirst().orElse(fact.name());
        };
    }

    private static Properties read() {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                ExampleValues.class.getResourceAsStream("examples.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
