package org.beenthere.script.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.script.Option;
import org.beenthere.script.Repair;
import org.beenthere.script.Script;
import org.beenthere.script.Step;
import org.beenthere.script.VersionInfo;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Makes a script of YAML. Never stops at the first error: everything that is wrong goes to the problems. */
public final class ScriptParser {

    private final Problems problems;
    private final NodeReader read;
    private final BranchesReader ways;

    private ScriptParser(Problems problems) {
        this.problems = problems;
        this.read = new NodeReader(problems);
        this.ways = new BranchesReader(problems);
    }

    /** Reads one file as far as that can be done; what it names is not looked up yet. */
    public static Optional<Draft> read(String file, String text, Problems problems) {
        return YamlNode.read(file, text, problems).flatMap(root -> read(root, VersionInfo.of(text), problems));
    }

    /** Reads a script in another language, of which the source was read before. */
    public static Optional<Draft> translated(YamlNode root, Draft source, Problems problems) {
        return read(root, source.script().edition(), problems);
    }

    private static Optional<Draft> read(YamlNode root, VersionInfo edition, Problems problems) {
        return new ScriptParser(problems).script(root, edition).map(script -> new Draft(root, script));
    }

    private Optional<Script> script(YamlNode root, VersionInfo edition) {
        if (!root.isMap()) {
            problems.add(root, Diagnostic.NOT_A_SCRIPT);
            return Optional.empty();
        }
        AllowedKeys.SCRIPT.refuseOthers(root, problems);
        read.language(root);
        var name = read.nameOfScript(root);
        return Optional.of(new Script(
                        name,
                        start(root, name),
                        read.flag(root, "safety"),
                        read.flag(root, "standing"),
                        new SlotReader(problems).slots(root),
                        everywhere(root),
                        ways.targets(root, "on"),
                        ways.expiry(root),
                        steps(root),
                        edition)
                .derived(was(root), ways.targets(root, "moves_to")));
    }

    /** Repairs begin nowhere: each is gone to by its name. */
    private String start(YamlNode root, String name) {
        return name.equals(Repair.SCRIPT) ? read.wordIfAny(root, "start").orElse("") : read.word(root, "start");
    }

    private List<Option> everywhere(YamlNode root) {
        var reader = new OptionReader(problems);
        var everywhere = new ArrayList<Option>();
        read.names(root, "everywhere")
                .forEach((id, option) -> reader.option(id, option, List.of()).ifPresent(everywhere::add));
        return everywhere;
    }

    private Map<String, String> was(YamlNode root) {
        var was = new LinkedHashMap<String, String>();
        read.map(root, "steps").forEach((id, node) -> read.words(node, "was").forEach(old -> was.put(old, id)));
        return was;
    }

    private Map<String, Step> steps(YamlNode root) {
        var reader = new StepReader(problems);
        var steps = new LinkedHashMap<String, Step>();
        read.namesOf(root, "steps").forEach((id, node) -> reader.step(id, node).ifPresent(step -> steps.put(id, step)));
        return steps;
    }
}
