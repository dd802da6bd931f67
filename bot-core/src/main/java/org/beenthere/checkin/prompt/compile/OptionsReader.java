package org.beenthere.checkin.prompt.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.script.TextNormalizer;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.NodeReader;
import org.beenthere.script.yaml.YamlNode;

/** Reads the options of a prompt, and the cut that divides them in two. */
final class OptionsReader {

    private final Problems problems;
    private final NodeReader reader;
    private final PromptTexts texts;

    OptionsReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.texts = new PromptTexts(problems);
    }

    List<Prompt.Option> options(YamlNode root) {
        var ids = reader.requiredNames(root, "options").keySet();
        var cut = cut(root, ids);
        var options = new ArrayList<Prompt.Option>();
        root.get("options").filter(YamlNode::isMap).ifPresent(node -> {
            ids.forEach(id ->
                    options.add(new Prompt.Option(id, texts.required(node, id, Prompt.OPTION), cut.contains(id))));
            checkCount(node, ids.size());
            refuseSameTexts(node, options);
        });
        return options;
    }

    private void checkCount(YamlNode node, int count) {
        if (count < Prompt.FEWEST_OPTIONS) {
            problems.add(node, Diagnostic.TOO_FEW_OPTIONS.found().with("least", Prompt.FEWEST_OPTIONS));
        }
        if (count > Prompt.MOST_OPTIONS) {
            problems.add(node, Diagnostic.TOO_MANY_OPTIONS.exceeded(count, Prompt.MOST_OPTIONS));
        }
    }

    private void refuseSameTexts(YamlNode node, List<Prompt.Option> options) {
        var first = new HashMap<String, String>();
        for (var option : options) {
            var other = first.putIfAbsent(TextNormalizer.normalize(option.text()), option.id());
            if (other != null && !option.text().isBlank()) {
                problems.add(
                        node.get(option.id()).orElse(node),
                        Diagnostic.SAME_OPTION_TWICE.of(option.id()).with("other", other));
            }
        }
    }

    /** The ids of the options on the side of the cut. */
    private Set<String> cut(YamlNode root, Collection<String> options) {
        var cut = new HashSet<String>();
        if (root.get("cut").isEmpty()) {
            problems.add(root, Diagnostic.KEY_MISSING.of("cut"));
            return cut;
        }
        var node = root.get("cut").get();
        reader.wordList(root, "cut");
        node.items().forEach(item -> add(item, options, cut));
        boolean oneSide = node.items().isEmpty() || cut.containsAll(options);
        if (node.isList() && oneSide && options.size() >= Prompt.FEWEST_OPTIONS) {
            problems.add(
                    node,
                    Diagnostic.CUT_WITH_ONE_SIDE
                            .found()
                            .with("count", cut.size())
                            .with("of", options.size()));
        }
        return cut;
    }

    private void add(YamlNode item, Collection<String> options, Set<String> cut) {
        var id = item.text();
        if (!options.contains(id)) {
            if (!id.isBlank()) {
                problems.add(item, Diagnostic.UNKNOWN_OPTION.of(id).withIfPresent("near", Nearest.to(id, options)));
            }
        } else if (!cut.add(id)) {
            problems.add(item, Diagnostic.OPTION_TWICE_IN_CUT.of(id));
        }
    }
}
