package org.beenthere.script.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beenthere.script.Option;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.State;
import org.beenthere.script.yaml.YamlNode;

/** Reports problems with the options of questions, each once although it occurs in many states. */
final class OptionReports {

    private final Problems problems;
    private final Set<List<Object>> reported = new HashSet<>();

    OptionReports(Problems problems) {
        this.problems = problems;
    }

    /** Reports a finding about some options of a question, with a path if not all of them are always offered. */
    void report(YamlNode node, State state, List<Option> options, Finding finding) {
        boolean sometimes = options.stream().anyMatch(option -> option.when().isPresent() || option.isBack());
        if (reported.add(List.of(state.step().id(), finding))) {
            problems.add(node, sometimes ? finding.with("path", state.path()) : finding);
        }
    }

    /** Reports a finding unless the node already has one of the same kind. */
    void reportOnce(YamlNode node, Finding finding) {
        if (reported.add(List.of(node, finding.diagnostic()))) {
            problems.add(node, finding);
        }
    }
}
