package org.beenthere.script;

import java.util.Set;

/** The levels of a script file, each with the keys that it may have. */
public enum Level {
    SCRIPT(
            "script",
            "locale",
            "start",
            "safety",
            "standing",
            "slots",
            "everywhere",
            "on",
            "expire",
            "moves_to",
            "steps"),
    SLOT("type", "words", "sensitive"),
    QUESTION("title", "ask", "fills", "choices", "goto", "form", "skip", "retry", "on", "remind", "expire", "was"),
    COMMAND("do", "with", "outcomes", "was"),
    END("say", "end", "was"),
    SAY("say", "goto", "was"),
    CHOICE("text", "also", "was", "main", "when", "goto", "call", "start", "back"),
    SKIP("text", "also", "was", "goto"),
    FORM("fields", "send", "goto"),
    FIELD("text", "type", "max", "optional", "choices"),
    REMINDER("after", "say"),
    EXPIRY("after", "goto"),
    WAY("when", "to", "else");

    private final Set<String> keys;

    Level(String... keys) {
        this.keys = Set.of(keys);
    }

    public Set<String> keys() {
        return keys;
    }

    /** Notes every key of a map that it may not have here; {@code spared} ones are told of elsewhere. */
    void refuseOthers(YamlNode map, Problems problems, String... spared) {
        map.refuseUnknownKeys(keys, problems, spared);
    }
}
