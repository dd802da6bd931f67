package org.beenthere.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Repair;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/**
 * The map of a script.
 *
 * @param script its name
 * @param start the step it begins with
 * @param stops its steps, in the order of the file
 * @param ways all ways, in the order of the file but those from everywhere first
 */
public record Outline(String script, String start, List<Stop> stops, List<Way> ways) {

    public Outline {
        stops = List.copyOf(stops);
        ways = List.copyOf(ways);
    }

    /** The map of a script that compiles. */
    public static Outline of(String file, String text) {
        var problems = new Problems();
        return YamlNode.read(file, text, problems)
                .map(root -> new OutlineReader().outline(root))
                .orElseThrow(() -> new IllegalArgumentException(problems.toString()));
    }

    /** The maps of script files that compile, by the name of the script; the repairs, which nobody follows, have none. */
    public static Map<String, Outline> all(Map<String, String> files) {
        var outlines = new TreeMap<String, Outline>();
        files.forEach((file, text) -> {
            var outline = of(file, text);
            if (!outline.script().equals(Repair.SCRIPT)) {
                outlines.put(outline.script(), outline);
            }
        });
        return outlines;
    }

    /** A step. */
    public Optional<Stop> stop(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /** The ways from a step; those from everywhere for the empty name. */
    public List<Way> from(String step) {
        return ways.stream().filter(way -> way.from().equals(step)).toList();
    }
}
