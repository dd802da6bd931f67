package org.beenthere.script.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Slot;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads the slots of a script. */
final class SlotReader {

    private final Problems problems;
    private final NodeReader reader;

    SlotReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
    }

    Map<String, Slot> slots(YamlNode root) {
        var slots = new LinkedHashMap<String, Slot>();
        reader.names(root, "slots").forEach((name, node) -> {
            AllowedKeys.SLOT.refuseUnknown(node, problems);
            var words = new LinkedHashMap<String, String>();
            reader.map(node, "words")
                    .keySet()
                    .forEach(value -> words.put(
                            value, reader.requiredText(node.get("words").orElseThrow(), value, HouseLimits.TITLE)));
            var markedSensitive = reader.flag(node, "sensitive");
            reader.oneOf(node, "type", Slot.Type.class)
                    .ifPresent(type -> slots.put(name, new Slot(type, words, markedSensitive)));
        });
        return slots;
    }
}
