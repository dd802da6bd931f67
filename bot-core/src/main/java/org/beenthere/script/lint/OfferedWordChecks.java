package org.beenthere.script.lint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.script.Option;
import org.beenthere.script.TextNormalizer;
import org.beenthere.script.TypedNumber;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.flow.State;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Proves that no typed word means two of the options that are offered together. */
final class OfferedWordChecks {

    private final Draft draft;
    private final OptionReports reports;
    private final Map<Option, List<String>> words = new IdentityHashMap<>();

    OfferedWordChecks(Draft draft, OptionReports reports) {
        this.draft = draft;
        this.reports = reports;
    }

    /** Checks the options that are offered together in a state, in the order in which they are shown. */
    void check(State state, List<Option> offered) {
        var taken = new HashMap<String, Option>();
        for (var option : offered) {
            for (var word : words.computeIfAbsent(option, OfferedWordChecks::sortedWords)) {
                var other = taken.putIfAbsent(word, option);
                if (other != null) {
                    reportClash(state, word, other, option, Diagnostic.SAME_WORD_FOR_TWO);
                }
                TypedNumber.of(word, offered)
                        .filter(numbered -> numbered != option)
                        .ifPresent(
                                numbered -> reportClash(state, word, numbered, option, Diagnostic.NUMBER_OF_ANOTHER));
            }
        }
    }

    private static List<String> sortedWords(Option option) {
        return option.words().stream().filter(word -> !word.isEmpty()).sorted().toList();
    }

    private void reportClash(State state, String word, Option one, Option other, Diagnostic diagnostic) {
        boolean help = one.id().equals(Option.HELP_NOW);
        var question = draft.stepNode(state.step().id());
        reports.report(
                translatedWord(state, question, word, List.of(other, one)).orElse(question),
                state,
                List.of(one, other),
                (help ? Diagnostic.HELP_NOW_SHADOWED : diagnostic)
                        .of(word)
                        .with("one", one.id())
                        .with("other", other.id()));
    }

    /** The node of a word of some options, if it is in another file than the question: in a translation. */
    private Optional<YamlNode> translatedWord(State state, YamlNode question, String word, List<Option> options) {
        return options.stream()
                .flatMap(option -> draft.optionNodes(state.step().id(), option.id()))
                .flatMap(option -> Stream.concat(
                        option.get("text").stream(),
                        option.get("also").map(YamlNode::items).orElse(List.of()).stream()))
                .filter(text -> TextNormalizer.normalize(text.text()).equals(word))
                .filter(text ->
                        !text.position().file().equals(question.position().file()))
                .findFirst();
    }
}
