package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
 * @param on where a notice leads that no step has a way for
 * @param expiry what happens to a question that stands unanswered
 * @param steps by id
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
        Map<String, Step> steps) {

    public Script {
        slots = Map.copyOf(slots);
        everywhere = List.copyOf(everywhere);
        on = Map.copyOf(on);
        steps = Map.copyOf(steps);
    }
}
