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
    private final NodeReader read;

    SlotReader(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
    }

    Map<String, Slot> slots(YamlNode root) {
        var slots = new LinkedHashMap<String, Slot>();
        read.names(root, "slots").forEach((name, node) -> {
            AllowedKeys.SLOT.refuseOthers(node, problems);
            var words = new LinkedHashMap<String, String>();
            read.map(node, "words")
                    .keySet()
                    .forEach(value ->
                            words.put(value, read.textOf(node.get("words").orElseThrow(), value, HouseLimits.TITLE)));
            var marked = read.flag(node, "sensitive");
            read.oneOf(node, "type", Slot.Type.class).ifPresent(type -> slots.put(name, new Slot(type, words, marked)));
        });
        return slots;
    }
}
