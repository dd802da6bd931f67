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
 * What must be filled where a conversation waits, so that nothing is missed later: the slots that some way on from there
 * says, asks for or hands over before it fills them, which are those that matter there.
 *
 * <p>Whoever walks a script from its beginning has them all, as the linter proves. Whoever comes into the middle of it,
 * from another version, may not.
 */
public final class Needs {

    private Needs() {}

    /** The slots that each question needs, by its id. */
    public static Map<String, Set<String>> of(Script script, LiveVariables live) {
        var always = mayBeEmpty(script);
        return script.questions()
                .collect(Collectors.toMap(
                        Step::id,
                        step -> live.onward(step.id())
                                .filter(name -> script.slots().containsKey(name) && !always.contains(name))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** A flag is set or not, and a field that may be left out is empty then: neither is ever missed. */
    private static Set<String> mayBeEmpty(Script script) {
        var flags = script.slots().entrySet().stream()
                .filter(slot -> slot.getValue().type() == Slot.Type.FLAG)
                .map(Map.Entry::getKey);
        var left = script.questions().flatMap(Needs::leftOut);
        return Stream.concat(flags, left).collect(Collectors.toSet());
    }

    private static Stream<String> leftOut(Step.Ask ask) {
        return ask.form().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> !field.required())
                .map(Field::id);
    }
}
