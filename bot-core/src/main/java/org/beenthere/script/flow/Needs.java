package org.beenthere.script.flow;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.Field;
import org.beenthere.script.Script;
import org.beenthere.script.Slot;
import org.beenthere.script.Step;

/**
 * The slots that must be filled where a conversation waits, so that nothing is missing later: those that are live
 * there.
 *
 * <p>The linter proves that a conversation that began with this version has them all. One that enters from another
 * version may not.
 */
public final class Needs {

    private Needs() {}

    /** The slots that each question needs, by the question's id. */
    public static Map<String, Set<String>> of(Script script, LiveVariables live) {
        var optional = mayBeEmpty(script);
        return script.questions()
                .collect(Collectors.toMap(
                        Step::id,
                        step -> live.withoutBack(step.id())
                                .filter(name -> script.slots().containsKey(name) && !optional.contains(name))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Flags and slots of optional fields: without a value they count as unset or left empty, so they are never missing.
     */
    private static Set<String> mayBeEmpty(Script script) {
        var flags = script.slots().entrySet().stream()
                .filter(slot -> slot.getValue().type() == Slot.Type.FLAG)
                .map(Map.Entry::getKey);
        var fields = script.questions().flatMap(Needs::optionalFields);
        return Stream.concat(flags, fields).collect(Collectors.toSet());
    }

    private static Stream<String> optionalFields(Step.Ask ask) {
        return ask.form().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> !field.required())
                .map(Field::id);
    }
}
