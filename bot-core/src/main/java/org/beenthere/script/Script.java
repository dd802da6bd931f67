package org.beenthere.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A guided script, compiled.
 *
 * @param name by which others call it
 * @param hash of its source: two scripts with one hash are the same
 * @param start the step it begins with
 * @param safety whether what it says overtakes everything else on its way to the person
 * @param standing whether its questions stay open for ever, as those of a menu do
 * @param slots by name
 * @param everywhere what is offered at every question, help now first
 * @param on where a notice leads that no step has a way for, in the order of the file
 * @param expiry what happens to a question that stands unanswered
 * @param steps by id
 * @param renames what had another name before
 * @param structure what is left of it without its texts
 */
public record Script(
        String name,
        String hash,
        String start,
        boolean safety,
        boolean standing,
        Map<String, Slot> slots,
        List<Option> everywhere,
        Map<String, String> on,
        Optional<Step.Expiry> expiry,
        Map<String, Step> steps,
        Renames renames,
        Structure structure) {

    public Script {
        slots = Map.copyOf(slots);
        everywhere = List.copyOf(everywhere);
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
        steps = Map.copyOf(steps);
    }

    /** The same script, with what follows from the rest of it, and from what had another name. */
    Script derived(Map<String, String> was, Map<String, String> moved) {
        return new Script(
                name,
                hash,
                start,
                safety,
                standing,
                slots,
                everywhere,
                on,
                expiry,
                steps,
                Renames.of(was, moved, steps),
                Structure.of(this));
    }

    /** The step of a name that it has or had. */
    public Optional<Step> find(String id) {
        return Optional.ofNullable(steps.get(id))
                .or(() -> Optional.ofNullable(steps.get(renames.steps().getOrDefault(id, ""))));
    }

    /** The step to go to in place of one that was taken out. */
    public Optional<Step> insteadOf(String id) {
        return Optional.ofNullable(steps.get(renames.moved().getOrDefault(id, "")));
    }

    /** Every name that a step has and had. */
    public Set<String> names(Step step) {
        return renames.names(step.id());
    }

    /** A hash of what can be answered at a question. */
    public String shape(Step.Ask question) {
        return structure.questions().get(question.id());
    }

    /** Whether it says something and is over, so that whoever hears it stays where they are. */
    public boolean onlySays() {
        return steps.values().stream().allMatch(step -> step instanceof Step.Say || step instanceof Step.End);
    }
}
