package org.beenthere.rehearsal;

import java.time.Duration;
import java.util.Locale;
import org.beenthere.outline.Stop;
import org.beenthere.outline.Way;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * A step or a way of a script that can be walked.
 *
 * @param place its path in the file
 * @param what what it is, for people
 * @param hint what to write in a transcript to walk it
 */
public record Missing(String place, SourcePosition position, String what, String hint) {

    static Missing of(Stop stop) {
        return new Missing(stop.place(), stop.position(), "the step " + stop.id(), "walk a way that leads to it");
    }

    static Missing of(Way way, String command) {
        var at = way.from().isEmpty() ? "any question" : way.from();
        var hint = switch (way.kind()) {
            case CHOICE, CALL, START, BACK, SKIP -> "> " + way.label() + "   at " + at;
            case FORM -> "> submits …   at " + at;
            case OUTCOME -> "= " + way.label() + "   after ! " + command;
            case NOTICE -> "* " + way.label() + "   at " + at + (way.from().isEmpty() ? " with no way of its own" : "");
            case REMINDER -> "+ " + written(way.label()) + "   at " + at;
            case EXPIRY ->
                "+ " + written(way.label()) + "   at " + at
                        + (way.from().isEmpty() ? " with no expiry of its own" : "");
            case NEXT -> "";
        };
        var kind = switch (way.kind()) {
            case CHOICE, CALL, START, BACK, SKIP -> "the choice";
            case EXPIRY -> "the time";
            default -> "the " + way.kind().name().toLowerCase(Locale.ROOT);
        };
        var what = kind + " '" + way.label() + "' at " + at;
        return new Missing(way.place(), way.position(), what, hint);
    }

    static Missing of(Way way, Way.Lead lead) {
        var when = lead.when().isEmpty() ? "otherwise" : "when " + lead.when();
        return new Missing(
                lead.place(),
                lead.position(),
                "the way from " + (way.from().isEmpty() ? "any question" : way.from()) + " to " + lead.to() + " ("
                        + when + ")",
                "come by " + when);
    }

    /** A question that was never seen without a choice that has a condition. */
    static Missing keptBack(Way way) {
        var at = way.from().isEmpty() ? "any question" : way.from();
        return new Missing(
                way.place() + "/when",
                way.position(),
                at + " without the choice '" + way.label() + "' (offered when " + way.when() + ")",
                "come to " + at + " when not " + way.when());
    }

    private static String written(String after) {
        var time = Duration.parse(after);
        var days = time.toDaysPart() > 0 ? time.toDaysPart() + "d " : "";
        var hours = time.toHoursPart() > 0 ? time.toHoursPart() + "h " : "";
        var minutes = time.toMinutesPart() > 0 ? time.toMinutesPart() + "m " : "";
        return (days + hours + minutes).strip();
    }

    @Override
    public String toString() {
        return position + ": nothing walks " + what + ". In a transcript: " + hint;
    }
}
