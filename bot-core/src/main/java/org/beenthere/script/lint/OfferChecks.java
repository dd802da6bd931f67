package org.beenthere.script.lint;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Condition;
import org.beenthere.script.Option;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.Wording;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.flow.Bindings;
import org.beenthere.script.flow.Combinations;
import org.beenthere.script.flow.ConditionNames;
import org.beenthere.script.flow.Exploration;
import org.beenthere.script.flow.State;
import org.beenthere.script.parse.Draft;
import org.beenthere.script.yaml.YamlNode;

/** Proves of everything that can be offered together at a question: it fits, and whoever types can mean each. */
final class OfferChecks {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Exploration exploration;
    private final Problems problems;
    private final Set<List<Object>> told = new HashSet<>();
    private final Map<Option, List<String>> words = new IdentityHashMap<>();

    OfferChecks(Draft draft, Vocabulary vocabulary, Exploration exploration, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.exploration = exploration;
        this.problems = problems;
    }

    void check() throws Combinations.TooMany {
        for (var step : draft.script().steps().values()) {
            if (step instanceof Step.Ask ask && !exploration.at(ask.id()).isEmpty()) {
                check(ask);
            }
        }
    }

    private void check(Step.Ask ask) throws Combinations.TooMany {
        var all = draft.script().offered(ask);
        var names = all.stream()
                .flatMap(option -> option.when().stream())
                .flatMap(ConditionNames::names)
                .collect(Collectors.toSet());
        var people = Combinations.ofPerson(names, vocabulary);
        var seen = new HashSet<BitSet>();
        for (var place : exploration.at(ask.id())) {
            for (var offered : offered(place, all, people)) {
                if (seen.add(offered)) {
                    together(place, ask, offered.stream().mapToObj(all::get).toList());
                }
            }
        }
        var ever = new BitSet();
        seen.forEach(ever::or);
        refuseNeverOffered(ask, all, ever);
    }

    /** Whether a choice is offered. It asks for nothing that is not filled; a flag is set or not. */
    private boolean holds(Condition when, Option option, Bindings known, State place) {
        return when.holds(name -> {
            var value = known.apply(name);
            var slot = draft.script().slots().get(name);
            if (value == null && slot != null && slot.type() != Slot.Type.FLAG) {
                written(place.step(), option)
                        .findFirst()
                        .flatMap(choice -> choice.get("when"))
                        .ifPresent(at -> problemOnce(
                                at, Diagnostic.ASKED_BEFORE_FILLED.of(name).with("path", place.way())));
            }
            return value;
        });
    }

    /** Every set of answers that can be seen in a place, as their numbers among all. */
    private Set<BitSet> offered(State place, List<Option> all, List<Map<String, String>> people) {
        var sets = new LinkedHashSet<BitSet>();
        boolean leadsBack = exploration.leadsBack(place);
        for (var person : people) {
            var known = new Bindings(place.known(), Map.of(), person);
            var held = new BitSet();
            var onward = new BitSet();
            for (int i = 0; i < all.size(); i++) {
                var option = all.get(i);
                boolean holds = option.when().isEmpty() || holds(option.when().get(), option, known, place);
                held.set(i, holds);
                onward.set(i, holds && !option.isBack());
            }
            sets.add(onward);
            if (leadsBack) {
                sets.add(held);
            }
        }
        return sets;
    }

    private void together(State place, Step.Ask ask, List<Option> offered) {
        var node = draft.step(place.step().id());
        int buttons = offered.size() + (ask.form().isPresent() ? 1 : 0);
        if (buttons > HouseLimits.BUTTONS) {
            tell(
                    node,
                    place,
                    offered,
                    Diagnostic.TOO_MANY_BUTTONS.found().with("count", buttons).with("most", HouseLimits.BUTTONS));
        }
        if (!ask.options().isEmpty()
                && ask.options().stream().noneMatch(offered::contains)
                && ask.form().isEmpty()
                && ask.on().isEmpty()) {
            problemOnce(
                    node, Diagnostic.QUESTION_SOMETIMES_WITHOUT_ANSWER.found().with("path", place.way()));
        }
        refuseSameWords(place, node, offered);
    }

    private void refuseSameWords(State place, YamlNode node, List<Option> offered) {
        var taken = new HashMap<String, Option>();
        for (int i = 0; i < offered.size(); i++) {
            var option = offered.get(i);
            for (var word : words.computeIfAbsent(option, OfferChecks::words)) {
                var other = taken.putIfAbsent(word, option);
                if (other != null) {
                    collide(place, node, word, other, option, Diagnostic.SAME_WORD_FOR_TWO);
                }
                byNumber(word, offered)
                        .filter(counted -> counted != option)
                        .ifPresent(
                                counted -> collide(place, node, word, counted, option, Diagnostic.NUMBER_OF_ANOTHER));
            }
        }
    }

    private static List<String> words(Option option) {
        return option.words().stream().filter(word -> !word.isEmpty()).sorted().toList();
    }

    /** Which choice somebody means who types its number. */
    private static Optional<Option> byNumber(String word, List<Option> offered) {
        return !Character.isDigit(word.charAt(0))
                ? Optional.empty()
                : IntStream.rangeClosed(1, offered.size())
                        .filter(number -> word.equals(String.valueOf(number)))
                        .mapToObj(number -> offered.get(number - 1))
                        .findFirst();
    }

    private void collide(State place, YamlNode node, String word, Option one, Option other, Diagnostic diagnostic) {
        boolean help = one.id().equals(QuestionChecks.HELP_NOW_CHOICE);
        tell(
                translated(place, node, word, List.of(other, one)).orElse(node),
                place,
                List.of(one, other),
                (help ? Diagnostic.HELP_NOW_SHADOWED : diagnostic)
                        .of(word)
                        .with("one", one.id())
                        .with("other", other.id()));
    }

    /** Where an answer of a question stands. */
    private Stream<YamlNode> written(Step question, Option option) {
        var node = draft.step(question.id());
        return Stream.of(
                        node.get("choices").flatMap(choices -> choices.get(option.id())),
                        node.get(option.id()),
                        draft.root().get("everywhere").flatMap(choices -> choices.get(option.id())))
                .flatMap(Optional::stream);
    }

    /** Where one of some choices has a word that stands in another file than the question: in a translation. */
    private Optional<YamlNode> translated(State place, YamlNode question, String word, List<Option> options) {
        return options.stream()
                .flatMap(option -> written(place.step(), option))
                .flatMap(option -> Stream.concat(
                        option.get("text").stream(),
                        option.get("also").map(YamlNode::items).orElse(List.of()).stream()))
                .filter(text -> Wording.plain(text.text()).equals(word))
                .filter(text ->
                        !text.position().file().equals(question.position().file()))
                .findFirst();
    }

    /** The way there is told only where it matters: where something is not always offered. */
    private void tell(YamlNode node, State place, List<Option> options, Finding finding) {
        boolean sometimes = options.stream().anyMatch(option -> option.when().isPresent() || option.isBack());
        if (told.add(List.of(place.step().id(), finding))) {
            problems.add(node, sometimes ? finding.with("path", place.way()) : finding);
        }
    }

    private void problemOnce(YamlNode node, Finding finding) {
        if (told.add(List.of(node, finding.diagnostic()))) {
            problems.add(node, finding);
        }
    }

    private void refuseNeverOffered(Step.Ask ask, List<Option> all, BitSet ever) {
        for (int i = ever.nextClearBit(0); i < all.size(); i = ever.nextClearBit(i + 1)) {
            var option = all.get(i);
            if (ask.options().contains(option)) {
                var node = draft.step(ask.id());
                var holder = option.leads() instanceof Option.Leads.Skip
                        ? node
                        : node.get("choices").orElseThrow();
                problems.add(holder.key(option.id()), Diagnostic.CHOICE_NEVER_OFFERED.of(option.id()));
            }
        }
    }
}
