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

/** Parses a script from YAML. It never stops at the first error: everything that is wrong is added to the problems. */
public final class ScriptParser {

    private final Problems problems;
    private final NodeReader reader;
    private final BranchesReader branches;

    private ScriptParser(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.branches = new BranchesReader(problems);
    }

    /** Parses a file as far as possible. Names are not resolved yet. */
    public static Optional<Draft> parse(String file, String text, Problems problems) {
        return YamlNode.read(file, text, problems).flatMap(root -> parse(root, VersionInfo.of(text), problems));
    }

    /** Parses a translated script; {@code source} is the script that was translated. */
    public static Optional<Draft> parseTranslated(YamlNode root, Draft source, Problems problems) {
        return parse(root, source.script().version(), problems);
    }

    private static Optional<Draft> parse(YamlNode root, VersionInfo version, Problems problems) {
        return new ScriptParser(problems).script(root, version).map(script -> new Draft(root, script));
    }

    private Optional<Script> script(YamlNode root, VersionInfo version) {
        if (!root.isMap()) {
            problems.add(root, Diagnostic.NOT_A_SCRIPT);
            return Optional.empty();
        }
        AllowedKeys.SCRIPT.refuseUnknown(root, problems);
        reader.checkLanguage(root);
        var name = reader.scriptName(root);
        return Optional.of(new Script(
                        name,
                        start(root, name),
                        reader.flag(root, "safety"),
                        reader.flag(root, "standing"),
                        new SlotReader(problems).slots(root),
                        everywhere(root),
                        branches.targets(root, "on"),
                        branches.expiry(root),
                        steps(root),
                        version)
                .withRenames(was(root), branches.targets(root, "moves_to")));
    }

    /** The repairs need no start: each step is used by its id. */
    private String start(YamlNode root, String name) {
        return name.equals(Repair.SCRIPT)
                ? reader.optionalWord(root, "start").orElse("")
                : reader.requiredWord(root, "start");
    }

    private List<Option> everywhere(YamlNode root) {
        var options = new OptionReader(problems);
        var everywhere = new ArrayList<Option>();
        reader.names(root, "everywhere")
                .forEach((id, option) -> options.option(id, option, List.of()).ifPresent(everywhere::add));
        return everywhere;
    }

    private Map<String, String> was(YamlNode root) {
        var was = new LinkedHashMap<String, String>();
        reader.map(root, "steps")
                .forEach((id, node) -> reader.wordList(node, "was").forEach(old -> was.put(old, id)));
        return was;
    }

    private Map<String, Step> steps(YamlNode root) {
        var stepReader = new StepReader(problems);
        var steps = new LinkedHashMap<String, Step>();
        reader.requiredNames(root, "steps")
                .forEach((id, node) -> stepReader.step(id, node).ifPresent(step -> steps.put(id, step)));
        return steps;
    }
}
