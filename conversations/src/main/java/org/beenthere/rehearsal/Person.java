package org.beenthere.rehearsal;

import java.util.Map;
import java.util.TreeMap;

/** What is known of the person of a transcript: somebody on the roster, with no role and no request, unless it says so. */
final class Person {

    private final Map<String, String> facts = new TreeMap<>(
            Map.of("known", "true", "supporter", "false", "coordinator", "false", "state", "none", "holding", "false"));

    Map<String, String> facts() {
        return facts;
    }

    void learn(Map<String, String> more) {
        facts.putAll(more);
    }
}
