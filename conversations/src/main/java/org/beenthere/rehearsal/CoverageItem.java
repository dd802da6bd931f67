package org.beenthere.rehearsal;

import java.time.Duration;
import java.util.Locale;
import org.beenthere.outline.OutlineStep;
import org.beenthere.outline.Transition;
import org.beenthere.script.diagnostic.SourcePosition;

/**
 * Something in a script that a transcript can walk.
 *
 * @param place its path in the file
 * @param what what it is, for a reader
 * @param hint what to write in a transcript to walk it
 */
public record CoverageItem(String place, SourcePosition position, String what, String hint) {

    static CoverageItem of(OutlineStep step) {
        return new CoverageItem(step.place(), step.position(), "the step " + step.id(), "walk a way that leads to it");
    }

    static CoverageItem of(Transition transition, String command) {
        var at = transition.from().isEmpty() ? "any question" : transition.from();
        var hint = switch (transition.kind()) {
            case CHOICE, CALL, START, BACK, SKIP -> "> " + transition.label() + "   at " + at;
            case FORM -> "> submits …   at " + at;
            case OUTCOME -> "= " + transition.label() + "   after ! " + command;
            case NOTICE ->
                "* " + transition.label() + "   at " + at
                        + (transition.from().isEmpty() ? " with no way of its own" : "");
            case REMINDER -> "+ " + written(transition.label()) + "   at " + at;
            case EXPIRY ->
                "+ " + written(transition.label()) + "   at " + at
                        + (transition.from().isEmpty() ? " with no expiry of its own" : "");
            case NEXT -> "";
        };
        var kind = switch (transition.kind()) {
            case CHOICE, CALL, START, BACK, SKIP -> "the choice";
            case EXPIRY -> "the time";
            default -> "the " + transition.kind().name().toLowerCase(Locale.ROOT);
        };
        var what = kind + " '" + transition.label() + "' at " + at;
        return new CoverageItem(transition.place(), transition.position(), what, hint);
    }

    static CoverageItem of(Transition transition, Transition.Target target) {
        var when = target.when().isEmpty() ? "otherwise" : "when " + target.when();
        return new CoverageItem(
                target.place(),
                target.position(),
                "the way from " + (transition.from().isEmpty() ? "any question" : transition.from()) + " to "
                        + target.to() + " (" + when + ")",
                "come by " + when);
    }

    /** A question without a choice whose condition does not hold. */
    static CoverageItem withoutChoice(Transition transition) {
        var at = transition.from().isEmpty() ? "any question" : transition.from();
        return new CoverageItem(
                transition.place() + "/when",
                transition.position(),
                at + " without the choice '" + transition.label() + "' (offered when " + transition.when() + ")",
                "come to " + at + " when not " + transition.when());
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
