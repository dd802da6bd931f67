package org.beenthere.script.parse;

import java.util.Set;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/**
 * The keys that are allowed at each level of a script file. The JSON schema of scripts names the levels as these
 * constants.
 */
public enum AllowedKeys {
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

    AllowedKeys(String... keys) {
        this.keys = Set.of(keys);
    }

    /** The keys that are allowed at this level. */
    public Set<String> keys() {
        return keys;
    }

    /** Reports every key of a map that is not allowed at this level; keys in {@code except} are reported elsewhere. */
    void refuseUnknown(YamlNode map, Problems problems, String... except) {
        map.refuseUnknownKeys(keys, problems, except);
    }
}
