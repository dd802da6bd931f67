package org.beenthere.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.beenthere.outline.Way;

/**
 * A line of a card at which a way begins.
 *
 * @param look its kind, which gives it its colour
 * @param label what it says
 * @param small what it says below, or empty
 * @param to the step or script it leads to; empty where the lines below it say
 */
record Exit(Look look, String label, String small, String to) {

    /** What kinds of lines there are. */
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

        /** What it means, for whoever looks at a picture. */
        String meaning() {
            return meaning;
        }
    }

    /** The lines of some ways. Notices that lead to the same step share one. */
    static List<Exit> of(List<Way> ways) {
        var exits = new ArrayList<Exit>();
        ways.forEach(way -> add(way, exits));
        return exits;
    }

    private static void add(Way way, List<Exit> exits) {
        var look = look(way);
        var to = way.leads().size() == 1 ? way.leads().getFirst().to() : "";
        if (look == Look.NOTICE && !exits.isEmpty()) {
            var last = exits.getLast();
            if (last.look() == Look.NOTICE && last.to().equals(to)) {
                exits.set(exits.size() - 1, new Exit(look, last.label() + ", " + way.label(), "", to));
                return;
            }
        }
        if (way.kind() != Way.Kind.NEXT) {
            var label = look == Look.EXPIRY ? "after " + spoken(Duration.parse(way.label())) : way.label();
            exits.add(new Exit(look, label, small(way), to));
        }
        if (way.forks()) {
            way.leads()
                    .forEach(lead -> exits.add(new Exit(
                            Look.CONDITION, lead.when().isEmpty() ? "otherwise" : "if " + lead.when(), "", lead.to())));
        }
    }

    private static String small(Way way) {
        return way.kind() == Way.Kind.REMINDER ? "a reminder" : way.when().isEmpty() ? "" : "if " + way.when();
    }

    private static Look look(Way way) {
        return switch (way.kind()) {
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
