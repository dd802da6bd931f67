package org.beenthere.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.HouseLimits;

/** Proves of everything that can be offered together at a question: it fits, and whoever types can mean each. */
final class OfferChecks {

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Exploration exploration;
    private final Problems problems;
    private final Set<List<Object>> told = new HashSet<>();

    OfferChecks(Draft draft, Vocabulary vocabulary, Exploration exploration, Problems problems) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.exploration = exploration;
        this.problems = problems;
    }

    void check() throws Combinations.TooMany {
        var offeredAt = new HashMap<String, Set<Option>>();
        var seen = new HashSet<List<Object>>();
        for (var place : exploration.places()) {
            if (draft.script().steps().get(place.step()) instanceof Step.Ask ask) {
                for (var offered : offered(place, ask)) {
                    if (seen.add(List.of(place.step(), offered))) {
                        offeredAt
                                .computeIfAbsent(place.step(), _ -> new HashSet<>())
                                .addAll(offered);
                        together(place, ask, offered);
                    }
                }
            }
        }
        offeredAt.forEach(this::refuseNeverOffered);
    }

    /** Every set of answers that can be seen in a place, in the order in which they are shown. */
    private Set<List<Option>> offered(Place place, Step.Ask ask) throws Combinations.TooMany {
        var everywhere = draft.script().everywhere();
        var all = Stream.of(
                        everywhere.stream().limit(1),
                        ask.options().stream(),
                        everywhere.stream().skip(1))
                .flatMap(options -> options)
                .toList();
        var names = all.stream()
                .flatMap(option -> option.when().stream())
                .flatMap(Conditions::names)
                .collect(Collectors.toSet());
        var seen = new HashSet<List<Option>>();
        for (var person : Combinations.ofPerson(names, vocabulary)) {
            var values = Combinations.values(place.slots(), person);
            var held = all.stream()
                    .filter(option ->
                            option.when().map(when -> when.holds(values)).orElse(true))
                    .toList();
            seen.add(held.stream().filter(option -> !isBack(option)).toList());
            if (exploration.leadsBack(place)) {
                seen.add(held);
            }
        }
        return seen;
    }

    private static boolean isBack(Option option) {
        return option.leads() instanceof Option.Leads.Back;
    }

    private void together(Place place, Step.Ask ask, List<Option> offered) {
        var node = draft.step(place.step());
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
                    node, Diagnostic.QUESTION_SOMETIMES_WITHOUT_ANSWER.found().with("path", exploration.way(place)));
        }
        refuseSameWords(place, node, offered);
    }

    private void refuseSameWords(Place place, YamlNode node, List<Option> offered) {
        var taken = new HashMap<String, Option>();
        for (int i = 0; i < offered.size(); i++) {
            var option = offered.get(i);
            for (var word : option.words().stream()
                    .filter(word -> !word.isEmpty())
                    .sorted()
                    .toList()) {
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

    /** Which choice somebody means who types its number. */
    private static Optional<Option> byNumber(String word, List<Option> offered) {
        return word.matches("[1-9]\\d?") && Integer.parseInt(word) <= offered.size()
                ? Optional.of(offered.get(Integer.parseInt(word) - 1))
                : Optional.empty();
    }

    private void collide(Place place, YamlNode node, String word, Option one, Option other, Diagnostic diagnostic) {
        boolean help = one.id().equals(QuestionChecks.HELP_NOW_CHOICE);
        tell(
                translated(node, word, List.of(other, one)).orElse(node),
                place,
                List.of(one, other),
                (help ? Diagnostic.HELP_NOW_SHADOWED : diagnostic)
                        .of(word)
                        .with("one", one.id())
                        .with("other", other.id()));
    }

    /** Where one of some choices has a word that stands in another file than the question: in a translation. */
    private Optional<YamlNode> translated(YamlNode question, String word, List<Option> options) {
        return options.stream()
                .flatMap(option -> Stream.of(
                                question.get("choices").flatMap(choices -> choices.get(option.id())),
                                question.get(option.id()),
                                draft.root().get("everywhere").flatMap(choices -> choices.get(option.id())))
                        .flatMap(Optional::stream))
                .flatMap(option -> Stream.concat(
                        option.get("text").stream(),
                        option.get("also").map(YamlNode::items).orElse(List.of()).stream()))
                .filter(text -> Wording.plain(text.text()).equals(word))
                .filter(text -> !text.span().file().equals(question.span().file()))
                .findFirst();
    }

    /** The way there is told only where it matters: where something is not always offered. */
    private void tell(YamlNode node, Place place, List<Option> options, Finding finding) {
        boolean sometimes = options.stream().anyMatch(option -> option.when().isPresent() || isBack(option));
        if (told.add(List.of(place.step(), finding))) {
            problems.add(node, sometimes ? finding.with("path", exploration.way(place)) : finding);
        }
    }

    private void problemOnce(YamlNode node, Finding finding) {
        if (told.add(List.of(node, finding.diagnostic()))) {
            problems.add(node, finding);
        }
    }

    private void refuseNeverOffered(String step, Set<Option> offered) {
        if (draft.script().steps().get(step) instanceof Step.Ask ask) {
            ask.options().stream().filter(option -> !offered.contains(option)).forEach(option -> {
                var holder = option.leads() instanceof Option.Leads.Skip
                        ? draft.step(step)
                        : draft.step(step).get("choices").orElseThrow();
                problems.add(holder.key(option.id()), Diagnostic.CHOICE_NEVER_OFFERED.of(option.id()));
            });
        }
    }
}
