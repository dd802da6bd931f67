package org.beenthere.rehearsal;

import java.util.Map;
import java.util.TreeMap;

/** The facts about the person of a transcript, who at first is on the roster and has neither a role nor a request. */
final class Person {

    private final Map<String, String> facts = new TreeMap<>(Map.of(
            "known",
            "true",
            "guest",
            "false",
            "supporter",
            "false",
            "coordinator",
            "false",
            "state",
            "none",
            "holding",
            "false"));

    Map<String, String> facts() {
        return facts;
    }

    void learn(Map<String, String> more) {
        facts.putAll(more);
    }
}
