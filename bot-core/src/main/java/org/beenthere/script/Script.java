package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A compiled script: a conversation that is guided step by step.
 *
 * @param name the name by which others call it
 * @param start the id of its first step
 * @param safety whether its messages overtake all others on their way to the person
 * @param standing whether its questions stay open for ever, as a menu's do
 * @param slots its slots by name
 * @param everywhere the options offered at every question, help now first
 * @param on the step that a notice leads to if the open question does not handle it, in file order
 * @param expiry what happens to an unanswered question that has no expiry of its own
 * @param steps its steps by id
 * @param version what a conversation in the middle of another version must know
 */
public record Script(
        String name,
        String start,
        boolean safety,
        boolean standing,
        Map<String, Slot> slots,
        List<Option> everywhere,
        Map<String, String> on,
        Optional<Step.Expiry> expiry,
        Map<String, Step> steps,
        VersionInfo version) {

    /**
     * The language of scripts that do not name one, and of the words that are used where a language has none of its
     * own.
     */
    public static final String SOURCE_LANGUAGE = "en";

    /** The name of the script that says where to find help at once. */
    public static final String HELP_NOW = "help-now";

    /** The name of the menu that everybody has. */
    public static final String HOME = "home";

    /** How many calls may be nested. People lose track of where they were in deeper ones. */
    public static final int MOST_NESTED_CALLS = 5;

    public Script {
        slots = Map.copyOf(slots);
        everywhere = List.copyOf(everywhere);
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
        steps = Map.copyOf(steps);
    }

    /** A copy whose version information has the given renames, and the structure computed from this script. */
    public Script withRenames(Map<String, String> was, Map<String, String> moved) {
        return with(new VersionInfo(hash(), Renames.of(was, moved, steps), Structure.of(this), version.needs()));
    }

    /** A copy with the slots that each question needs. */
    public Script withNeeds(Map<String, Set<String>> needs) {
        return with(new VersionInfo(hash(), renames(), version.structure(), needs));
    }

    /** A copy that takes back the values of slots with one of these names. */
    public Script takingBack(Set<String> names) {
        var marked = new HashMap<>(slots);
        marked.replaceAll((slot, declared) -> names.contains(slot) ? declared.takingBack() : declared);
        return new Script(name, start, safety, standing, marked, everywhere, on, expiry, steps, version);
    }

    private Script with(VersionInfo info) {
        return new Script(name, start, safety, standing, slots, everywhere, on, expiry, steps, info);
    }

    /** A copy that offers help now as another version does. */
    Script withHelpNowOf(Script newest) {
        var offered = Stream.concat(
                newest.everywhere.stream().limit(1), everywhere.stream().skip(1));
        return new Script(name, start, safety, standing, slots, offered.toList(), on, expiry, steps, version);
    }

    /** The hash of its source; versions with the same hash are the same. */
    public String hash() {
        return version.hash();
    }

    /** The former names of its steps and choices. */
    public Renames renames() {
        return version.renames();
    }

    /** The step with the given id, current or former. */
    public Optional<Step> find(String id) {
        return Optional.ofNullable(steps.get(id))
                .or(() -> Optional.ofNullable(steps.get(renames().steps().getOrDefault(id, ""))));
    }

    /** The step that replaces a removed one. */
    public Optional<Step> replacementFor(String id) {
        return Optional.ofNullable(steps.get(renames().moved().getOrDefault(id, "")));
    }

    /** A step's id and all its former ids. */
    public Set<String> names(Step step) {
        return renames().names(step.id());
    }

    /**
     * The options of a question in the order in which they are shown, as a new list: help now, its own options, then
     * the others offered everywhere.
     */
    public List<Option> offered(Step.Ask question) {
        var offered = new ArrayList<>(everywhere);
        offered.addAll(Math.min(1, offered.size()), question.options());
        return offered;
    }

    /** Whether one of its options is offered everywhere rather than by a single question. */
    public boolean isEverywhere(Option option) {
        return everywhere.stream().anyMatch(offered -> offered == option);
    }

    /** A hash of what can be answered at a question. Sessions keep it. */
    public String shape(Step.Ask question) {
        return version.structure().questions().get(question.id());
    }

    /** Whether only texts differ between this version and another. */
    public boolean differsOnlyInTextsFrom(Script other) {
        return version.structure().hash().equals(other.version.structure().hash());
    }

    /** The slots that must be filled to enter a question from another version. */
    public Set<String> needs(Step.Ask question) {
        return version.needs().getOrDefault(question.id(), Set.of());
    }

    /** Whether a slot may have a value, as far as the script determines its values. */
    public boolean accepts(String slot, String value) {
        var declared = slots.get(slot);
        if (declared == null || !declared.type().accepts(value)) {
            return false;
        }
        var values =
                Stream.concat(declared.words().keySet().stream(), answers(slot)).collect(Collectors.toSet());
        return values.isEmpty() || values.contains(value);
    }

    /** Every value that a question of this script may give a slot. */
    public Stream<String> answers(String slot) {
        return questions().flatMap(question -> question.answers(slot));
    }

    /** All questions, in no particular order. */
    public Stream<Step.Ask> questions() {
        return steps.values().stream().flatMap(step -> step.asQuestion().stream());
    }

    /** All options: those offered everywhere, and those of its questions. */
    public Stream<Option> options() {
        return Stream.concat(everywhere.stream(), questions().flatMap(question -> question.options().stream()));
    }

    /** The names of the scripts that its options call, repeated as often as they do. */
    public Stream<String> called() {
        return options().flatMap(option -> option.calledScript().stream());
    }

    /** The names of the scripts that its options start, repeated as often as they do. */
    public Stream<String> started() {
        return options().flatMap(option -> option.startedScript().stream());
    }

    /** The question with the given current id; empty if there is none or the step is of another kind. */
    public Optional<Step.Ask> question(String id) {
        return Optional.ofNullable(steps.get(id)).flatMap(Step::asQuestion);
    }

    /** The text of an end step; empty if it has none or is of another kind. */
    public Optional<String> endText(String id) {
        return steps.get(id) instanceof Step.End end ? end.text() : Optional.empty();
    }

    /** Whether it only says something and ends, so that a call of it returns at once. */
    public boolean onlySays() {
        return steps.values().stream().allMatch(step -> step instanceof Step.Say || step instanceof Step.End);
    }
}
