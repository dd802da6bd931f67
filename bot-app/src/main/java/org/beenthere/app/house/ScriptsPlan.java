package org.beenthere.app.house;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beenthere.engine.EditImpact;
import org.beenthere.engine.EditPreview;
import org.beenthere.engine.Session;
import org.beenthere.script.Scripts;

/** What a deployment would do to everybody who is in the middle of something. Tells steps and numbers, and nobody. */
record ScriptsPlan(Scripts next, Map<EditPreview, Long> prospects) {

    /** The fewest people of whom a number is told. */
    private static final int CELL = 5;

    /** The plan for scripts that are to come, with the versions beside them that may stay. */
    static ScriptsPlan of(Scripts next, Collection<Session> sessions) {
        return new ScriptsPlan(
                next,
                sessions.stream()
                        .flatMap(session -> EditPreview.of(next, session).stream())
                        .filter(preview -> preview.impact() != EditImpact.SAME)
                        .collect(Collectors.groupingBy(
                                Function.identity(), ScriptsPlan::inOrder, Collectors.counting())));
    }

    private static Map<EditPreview, Long> inOrder() {
        return new TreeMap<>(Comparator.comparing(EditPreview::script)
                .thenComparing(EditPreview::step)
                .thenComparing(EditPreview::impact));
    }

    /** Whether somebody waits where nothing says how they go on. */
    boolean isRefused() {
        return prospects.keySet().stream().anyMatch(preview -> preview.impact() == EditImpact.GONE);
    }

    void tell(Consumer<String> say) {
        if (prospects.isEmpty()) {
            say.accept("Nobody is in the middle of anything that it changes.");
        } else {
            say.accept("What becomes of the conversations that are in the middle of something:");
            prospects.forEach((preview, count) -> say.accept("  " + preview.script() + ", at '" + preview.step() + "': "
                    + number(count) + " " + whatBecomes(preview)));
        }
    }

    /** A small number at a step would say of somebody what they are in the middle of. */
    private static String number(long count) {
        return count < CELL ? "fewer than " + CELL : "" + count;
    }

    private String whatBecomes(EditPreview preview) {
        return switch (preview.impact()) {
            case SAME -> "go on";
            case REWORDED -> "go on, with the new words";
            case MOVES -> "go on, with the new version";
            case CHANGED -> "go on; the question is asked again if their answer is not among the new ones";
            case LED_ON -> "are told that it was changed, and go on where moves_to says";
            case STAYS -> "go on with the version they are in";
            case GONE -> gone(preview);
        };
    }

    private String gone(EditPreview preview) {
        return next.find(preview.script()).isPresent()
                ? "wait at a question that is gone. Say where they go: 'was: [" + preview.step()
                        + "]' in the step that it became, or 'moves_to: { " + preview.step()
                        + ": STEP }' beside the steps."
                : "wait in a script that is gone, in a version that does not go with the other scripts any more."
                        + " Put the script back.";
    }
}
