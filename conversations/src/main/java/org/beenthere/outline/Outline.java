package org.beenthere.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Repair;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/**
 * A script as a graph.
 *
 * @param script the name of the script
 * @param start the name of its first step
 * @param steps in the order of the file
 * @param transitions in the order of the file, those that are possible at any question first
 */
public record Outline(String script, String start, List<OutlineStep> steps, List<Transition> transitions) {

    public Outline {
        steps = List.copyOf(steps);
        transitions = List.copyOf(transitions);
    }

    /**
     * The outline of a script that compiles.
     *
     * @throws IllegalArgumentException if the text is not YAML
     */
    public static Outline of(String file, String text) {
        var problems = new Problems();
        return YamlNode.read(file, text, problems)
                .map(root -> new OutlineReader().outline(root))
                .orElseThrow(() -> new IllegalArgumentException(problems.toString()));
    }

    /** The outlines of scripts that compile, by name. The repairs, which no conversation follows, are left out. */
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

    /** The step with a name. */
    public Optional<OutlineStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The transitions from a step or, for the empty name, those that are possible at any question. */
    public List<Transition> from(String step) {
        return transitions.stream()
                .filter(transition -> transition.from().equals(step))
                .toList();
    }
}
