package org.beenthere.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles a script from YAML. Never stops at the first error: everything that is wrong goes to the problems. */
public final class ScriptCompiler {

    private static final Set<String> KEYS =
            Set.of("script", "locale", "start", "safety", "standing", "slots", "everywhere", "on", "expire", "steps");

    private final Problems problems;

    private ScriptCompiler(Problems problems) {
        this.problems = problems;
    }

    /**
     * Compiles one file.
     *
     * @param file its name, for the problems
     * @param text what stands in it
     * @return the script, unless something was wrong
     */
    public static Optional<Script> compile(String file, String text, Vocabulary vocabulary, Problems problems) {
        var here = new Problems();
        var script = YamlNode.read(file, text, here).flatMap(root -> new ScriptCompiler(here).script(root, text));
        if (here.isEmpty() && script.isPresent()) {
            ScriptChecks.check(script.get(), YamlNode.read(file, text, here).orElseThrow(), vocabulary, here);
        }
        here.sorted().forEach(problem -> problems.add(problem.span(), problem.message(), problem.excerpt()));
        return here.isEmpty() ? script : Optional.empty();
    }

    private Optional<Script> script(YamlNode root, String text) {
        if (!root.isMap()) {
            problems.add(root, "A script is a map with 'script', 'start' and 'steps'.");
            return Optional.empty();
        }
        root.refuseUnknownKeys(KEYS, problems);
        var fields = new NodeReader(problems);
        var stepReader = new StepReader(problems);
        var steps = new LinkedHashMap<String, Step>();
        fields.map(root, "steps")
                .forEach((id, node) -> stepReader.step(id, node).ifPresent(step -> steps.put(id, step)));
        var everywhere = new ArrayList<Option>();
        root.get("everywhere")
                .ifPresent(node -> node.entries()
                        .forEach((id, option) ->
                                stepReader.option(id, option, List.of()).ifPresent(everywhere::add)));
        return Optional.of(new Script(
                fields.word(root, "script"),
                hash(text),
                fields.word(root, "start"),
                fields.flag(root, "safety"),
                fields.flag(root, "standing"),
                slots(root),
                everywhere,
                stepReader.on(root),
                stepReader.expiry(root),
                steps));
    }

    private Map<String, Slot> slots(YamlNode root) {
        var slots = new LinkedHashMap<String, Slot>();
        root.get("slots")
                .ifPresent(node -> node.entries().forEach((name, slot) -> {
                    slot.refuseUnknownKeys(Set.of("type", "words"), problems);
                    var type = new NodeReader(problems).oneOf(slot, "type", Slot.Type.class);
                    var words = new LinkedHashMap<String, String>();
                    slot.get("words").ifPresent(map -> map.entries().forEach((id, word) -> words.put(id, word.text())));
                    type.ifPresent(known -> slots.put(name, new Slot(known, words)));
                }));
        return slots;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
