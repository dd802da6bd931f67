package org.beenthere.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guided script, compiled.
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

    /** The language of a script that names none, and of the words that stand in where a language has none of its own. */
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

    /** The same script, with what follows from the rest of it, and from what had another name. */
    public Script withRenames(Map<String, String> was, Map<String, String> moved) {
        return with(new VersionInfo(hash(), Renames.of(was, moved, steps), Structure.of(this), version.needs()));
    }

    /** The same script, once it is known what its questions need. */
    public Script withNeeds(Map<String, Set<String>> needs) {
        return with(new VersionInfo(hash(), renames(), version.structure(), needs));
    }

    private Script with(VersionInfo info) {
        return new Script(name, start, safety, standing, slots, everywhere, on, expiry, steps, info);
    }

    /** The same script, with help now as another version of it offers it. */
    Script withHelpNowOf(Script newest) {
        var offered = Stream.concat(
                newest.everywhere.stream().limit(1), everywhere.stream().skip(1));
        return new Script(name, start, safety, standing, slots, offered.toList(), on, expiry, steps, version);
    }

    /** The hash of its source: two versions with one hash are the same. */
    public String hash() {
        return version.hash();
    }

    /** What had another name before. */
    public Renames renames() {
        return version.renames();
    }

    /** The step of a name that it has or had. */
    public Optional<Step> find(String id) {
        return Optional.ofNullable(steps.get(id))
                .or(() -> Optional.ofNullable(steps.get(renames().steps().getOrDefault(id, ""))));
    }

    /** The step to go to in place of one that was taken out. */
    public Optional<Step> replacementFor(String id) {
        return Optional.ofNullable(steps.get(renames().moved().getOrDefault(id, "")));
    }

    /** Every name that a step has and had. */
    public Set<String> names(Step step) {
        return renames().names(step.id());
    }

    /** A new list of what a question offers, as it is shown: help now, its own answers, what is everywhere. */
    public List<Option> offered(Step.Ask question) {
        var offered = new ArrayList<>(everywhere);
        offered.addAll(Math.min(1, offered.size()), question.options());
        return offered;
    }

    /** Whether one of its answers is offered everywhere, and not by a question of its own. */
    public boolean isEverywhere(Option option) {
        return everywhere.stream().anyMatch(offered -> offered == option);
    }

    /** A hash of what can be answered at a question. */
    public String shape(Step.Ask question) {
        return version.structure().questions().get(question.id());
    }

    /** Whether all that tells it from another version is words. */
    public boolean differsOnlyInTextsFrom(Script other) {
        return version.structure().hash().equals(other.version.structure().hash());
    }

    /** The slots that must be filled for whoever comes to a question from another version. */
    public Set<String> needs(Step.Ask question) {
        return version.needs().getOrDefault(question.id(), Set.of());
    }

    /** Whether a slot may have a value, as far as the script tells which there are. */
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

    /** Its questions. */
    public Stream<Step.Ask> questions() {
        return steps.values().stream().flatMap(step -> step.asQuestion().stream());
    }

    /** Every answer that it offers: everywhere, and at its own questions. */
    public Stream<Option> options() {
        return Stream.concat(everywhere.stream(), questions().flatMap(question -> question.options().stream()));
    }

    /** The names of the scripts that its options call. */
    public Stream<String> called() {
        return options().flatMap(option -> option.calledScript().stream());
    }

    /** The names of the scripts that its options start. */
    public Stream<String> started() {
        return options().flatMap(option -> option.startedScript().stream());
    }

    /** The question with this id; empty where the step is missing or of another kind. */
    public Optional<Step.Ask> question(String id) {
        return Optional.ofNullable(steps.get(id)).flatMap(Step::asQuestion);
    }

    /** The text of an end step; empty where it has none, or is not an end step. */
    public Optional<String> endText(String id) {
        return steps.get(id) instanceof Step.End end ? end.text() : Optional.empty();
    }

    /** Whether it says something and is over, so that whoever hears it stays where they are. */
    public boolean onlySays() {
        return steps.values().stream().allMatch(step -> step instanceof Step.Say || step instanceof Step.End);
    }
}
