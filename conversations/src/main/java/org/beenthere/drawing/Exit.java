package org.beenthere.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.beenthere.outline.Transition;

/**
 * An exit of a card.
 *
 * @param look its kind, which decides its colour
 * @param small a second, smaller line; or empty
 * @param to the step or script that it leads to; empty if the exits below it say
 */
record Exit(Look look, String label, String small, String to) {

    /** The kinds of exits. */
    enum Look {
        CHOICE("a button"),
        FORM("a button"),
        OUTCOME("what a command comes to"),
        NOTICE("word from elsewhere"),
        EXPIRY("nobody answers for a time"),
        CONDITION("a condition, or just on");

        private final String meaning;

        Look(String meaning) {
            this.meaning = meaning;
        }

        /** The explanation in the legend. */
        String meaning() {
            return meaning;
        }
    }

    /** The exits for transitions. Consecutive notices with the same target share one. */
    static List<Exit> of(List<Transition> transitions) {
        var exits = new ArrayList<Exit>();
        transitions.forEach(transition -> add(transition, exits));
        return exits;
    }

    private static void add(Transition transition, List<Exit> exits) {
        var look = look(transition);
        var to = transition.targets().size() == 1
                ? transition.targets().getFirst().to()
                : "";
        if (look == Look.NOTICE && !exits.isEmpty()) {
            var last = exits.getLast();
            if (last.look() == Look.NOTICE && last.to().equals(to)) {
                exits.set(exits.size() - 1, new Exit(look, last.label() + ", " + transition.label(), "", to));
                return;
            }
        }
        if (transition.kind() != Transition.Kind.NEXT) {
            var label =
                    look == Look.EXPIRY ? "after " + spoken(Duration.parse(transition.label())) : transition.label();
            exits.add(new Exit(look, label, small(transition), to));
        }
        if (transition.forks()) {
            transition
                    .targets()
                    .forEach(target -> exits.add(new Exit(
                            Look.CONDITION,
                            target.when().isEmpty() ? "otherwise" : "if " + target.when(),
                            "",
                            target.to())));
        }
    }

    private static String small(Transition transition) {
        return transition.kind() == Transition.Kind.REMINDER
                ? "a reminder"
                : transition.when().isEmpty() ? "" : "if " + transition.when();
    }

    private static Look look(Transition transition) {
        return switch (transition.kind()) {
            case CHOICE, CALL, START, BACK, SKIP -> Look.CHOICE;
            case FORM -> Look.FORM;
            case OUTCOME -> Look.OUTCOME;
            case NOTICE -> Look.NOTICE;
            case REMINDER, EXPIRY -> Look.EXPIRY;
            case NEXT -> Look.CONDITION;
        };
    }

    private static String spoken(Duration time) {
        var spoken = new StringJoiner(" ");
        add(spoken, time.toDaysPart(), "day");
        add(spoken, time.toHoursPart(), "hour");
        add(spoken, time.toMinutesPart(), "minute");
        return spoken.toString();
    }

    private static void add(StringJoiner spoken, long count, String unit) {
        if (count > 0) {
            spoken.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
