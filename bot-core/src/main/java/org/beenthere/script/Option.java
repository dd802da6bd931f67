package org.beenthere.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer that a question offers.
 *
 * @param id its name within the step, and the value it gives the slot that the question fills
 * @param text its button's label
 * @param also other words that mean it when typed
 * @param was its former ids
 * @param main whether it is the way most people choose, which is shown more prominently
 * @param when the condition under which it is offered
 * @param target where it leads
 */
public record Option(
        String id,
        String text,
        Set<String> also,
        Set<String> was,
        boolean main,
        Optional<Condition> when,
        Target target) {

    /** The id of the option that offers help now, the first at every question. */
    public static final String HELP_NOW = "help_now";

    public Option {
        also = Set.copyOf(also);
        was = Set.copyOf(was);
    }

    /** Whether a typed text means this option: it is the label, the id, or one of the other words. */
    public boolean matches(String typed) {
        var word = TextNormalizer.normalize(typed);
        return !word.isEmpty() && words().contains(word);
    }

    /** Its id and all former ids. */
    public List<String> names() {
        return was.isEmpty()
                ? List.of(id)
                : Stream.concat(Stream.of(id), was.stream()).toList();
    }

    /** All words that mean it, normalised for comparison. */
    public Set<String> words() {
        return Stream.concat(Stream.of(id, text), also.stream())
                .map(TextNormalizer::normalize)
                .collect(Collectors.toSet());
    }

    /** Whether it leads back to the previous question. */
    public boolean isBack() {
        return target instanceof Target.Back;
    }

    /** The script that it calls, if it calls one. */
    public Optional<String> calledScript() {
        return target instanceof Target.Call(var script) ? Optional.of(script) : Optional.empty();
    }

    /** The script that it starts as a conversation of its own, if it starts one. */
    public Optional<String> startedScript() {
        return target instanceof Target.Start(var script) ? Optional.of(script) : Optional.empty();
    }

    /** The branches that it leads to within its script; none if it leads elsewhere. */
    public List<Branch> branches() {
        return switch (target) {
            case Target.Goto(var branches) -> branches;
            case Target.Skip(var branches) -> branches;
            case Target.Back _, Target.Call _, Target.Start _ -> List.of();
        };
    }

    /** Where an option leads. */
    public sealed interface Target {

        /** To another step of this script. */
        record Goto(List<Branch> branches) implements Target {
            public Goto {
                branches = List.copyOf(branches);
            }
        }

        /** To another step past the question's form, leaving the form's slots empty. */
        record Skip(List<Branch> branches) implements Target {
            public Skip {
                branches = List.copyOf(branches);
            }
        }

        /** Back to the previous question; not offered if there is none. */
        record Back() implements Target {}

        /** Through another script, and back to this question when that script ends. */
        record Call(String script) implements Target {}

        /** To a new conversation; this one stays as it is. */
        record Start(String script) implements Target {}
    }
}
