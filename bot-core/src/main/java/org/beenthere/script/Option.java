package org.beenthere.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the answers that a question offers.
 *
 * @param id its name within the step, and the value it gives to the slot that the question fills
 * @param text the label of its button
 * @param also other words that mean it, for people who type
 * @param was names that it had before
 * @param main whether it is the way that most people go on
 * @param when under which condition it is offered
 * @param leads where it leads
 */
public record Option(
        String id,
        String text,
        Set<String> also,
        Set<String> was,
        boolean main,
        Optional<Condition> when,
        Leads leads) {

    public Option {
        also = Set.copyOf(also);
        was = Set.copyOf(was);
    }

    /** Whether somebody who typed this means it: its label, its name, or one of its other words. */
    public boolean isMeantBy(String typed) {
        var word = Wording.plain(typed);
        return !word.isEmpty() && words().contains(word);
    }

    /** Every name that it has and had. */
    public List<String> names() {
        return was.isEmpty()
                ? List.of(id)
                : Stream.concat(Stream.of(id), was.stream()).toList();
    }

    /** All words that mean it, as they are compared. */
    public Set<String> words() {
        return Stream.concat(Stream.of(id, text), also.stream())
                .map(Wording::plain)
                .collect(Collectors.toSet());
    }

    /** Whether it leads back to a question before. */
    public boolean isBack() {
        return leads instanceof Leads.Back;
    }

    /** The ways that it leads within its script; none where it leads elsewhere. */
    public List<Branch> ways() {
        return switch (leads) {
            case Leads.Goto(var branches) -> branches;
            case Leads.Skip(var branches) -> branches;
            case Leads.Back _, Leads.Call _, Leads.Start _ -> List.of();
        };
    }

    /** Where an answer leads. */
    public sealed interface Leads {

        /** To another step of this script. */
        record Goto(List<Branch> branches) implements Leads {
            public Goto {
                branches = List.copyOf(branches);
            }
        }

        /** Past the form of the question, whose slots it leaves empty, to another step. */
        record Skip(List<Branch> branches) implements Leads {
            public Skip {
                branches = List.copyOf(branches);
            }
        }

        /** Back to the question before; not offered where there is none. */
        record Back() implements Leads {}

        /** Through another script and back to this question. */
        record Call(String script) implements Leads {}

        /** To a conversation of its own, while this one stays as it is. */
        record Start(String script) implements Leads {}
    }
}
