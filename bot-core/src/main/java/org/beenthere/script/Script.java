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
 * @param name by which others call it
 * @param start the step it begins with
 * @param safety whether what it says overtakes everything else on its way to the person
 * @param standing whether its questions stay open for ever, as those of a menu do
 * @param slots by name
 * @param everywhere what is offered at every question, help now first
 * @param on where a notice leads that no step has a way for, in the order of the file
 * @param expiry what happens to a question that stands unanswered
 * @param steps by id
 * @param edition what conversations that are in the middle of another version of it must know
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
        VersionInfo edition) {

    /** The language of a script that names none, and of the words that stand in where a language has none of its own. */
    public static final String SOURCE_LANGUAGE = "en";

    public Script {
        slots = Map.copyOf(slots);
        everywhere = List.copyOf(everywhere);
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
        steps = Map.copyOf(steps);
    }

    /** The same script, with what follows from the rest of it, and from what had another name. */
    public Script derived(Map<String, String> was, Map<String, String> moved) {
        return with(new VersionInfo(hash(), Renames.of(was, moved, steps), Structure.of(this), edition.needs()));
    }

    /** The same script, once it is known what its questions need. */
    public Script needing(Map<String, Set<String>> needs) {
        return with(new VersionInfo(hash(), renames(), edition.structure(), needs));
    }

    private Script with(VersionInfo known) {
        return new Script(name, start, safety, standing, slots, everywhere, on, expiry, steps, known);
    }

    /** The same script, with help now as another version of it offers it. */
    Script withHelpNowOf(Script newest) {
        var offered = Stream.concat(
                newest.everywhere.stream().limit(1), everywhere.stream().skip(1));
        return new Script(name, start, safety, standing, slots, offered.toList(), on, expiry, steps, edition);
    }

    /** The hash of its source: two versions with one hash are the same. */
    public String hash() {
        return edition.hash();
    }

    /** What had another name before. */
    public Renames renames() {
        return edition.renames();
    }

    /** The step of a name that it has or had. */
    public Optional<Step> find(String id) {
        return Optional.ofNullable(steps.get(id))
                .or(() -> Optional.ofNullable(steps.get(renames().steps().getOrDefault(id, ""))));
    }

    /** The step to go to in place of one that was taken out. */
    public Optional<Step> insteadOf(String id) {
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
        for (var known : everywhere) {
            if (known == option) {
                return true;
            }
        }
        return false;
    }

    /** A hash of what can be answered at a question. */
    public String shape(Step.Ask question) {
        return edition.structure().questions().get(question.id());
    }

    /** Whether all that tells it from another version is words. */
    public boolean differsInWordsFrom(Script other) {
        return edition.structure().hash().equals(other.edition.structure().hash());
    }

    /** The slots that must be filled for whoever comes to a question from another version. */
    public Set<String> needs(Step.Ask question) {
        return edition.needs().getOrDefault(question.id(), Set.of());
    }

    /** Whether a slot may have a value, as far as the script tells which there are. */
    public boolean takes(String slot, String value) {
        var known = slots.get(slot);
        if (known == null || !known.type().accepts(value)) {
            return false;
        }
        var values =
                Stream.concat(known.words().keySet().stream(), answers(slot)).collect(Collectors.toSet());
        return values.isEmpty() || values.contains(value);
    }

    private Stream<String> answers(String slot) {
        return questions().flatMap(question -> question.answers(slot));
    }

    /** Its questions. */
    public Stream<Step.Ask> questions() {
        return steps.values().stream().flatMap(step -> step instanceof Step.Ask ask ? Stream.of(ask) : Stream.empty());
    }

    /** Every answer that it offers: everywhere, and at its own questions. */
    public Stream<Option> options() {
        return Stream.concat(everywhere.stream(), questions().flatMap(question -> question.options().stream()));
    }

    /** Whether it says something and is over, so that whoever hears it stays where they are. */
    public boolean onlySays() {
        return steps.values().stream().allMatch(step -> step instanceof Step.Say || step instanceof Step.End);
    }
}
