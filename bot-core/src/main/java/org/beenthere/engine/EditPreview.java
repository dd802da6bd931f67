package org.beenthere.engine;

import java.util.List;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * A place where somebody is, and what becomes of them there when other scripts take the place of those of now.
 *
 * @param step by the name under which they know it
 */
public record EditPreview(String script, String step, EditImpact impact) {

    /**
     * One for each place of a conversation that goes on: those that called, and the one where it is.
     *
     * @param next the scripts that are to come, with all versions beside them that may stay
     */
    public static List<EditPreview> of(Scripts next, Session session) {
        return session.ended()
                ? List.of()
                : session.stack().stream()
                        .filter(kept -> !kept.step().isEmpty())
                        .map(kept -> of(next, session, kept))
                        .toList();
    }

    private static EditPreview of(Scripts next, Session session, Session.Frame kept) {
        return new EditPreview(kept.script(), kept.step(), impact(next, session, kept));
    }

    private static EditImpact impact(Scripts next, Session session, Session.Frame kept) {
        var newest = next.find(kept.script());
        if (newest.filter(script -> script.hash().equals(kept.hash())).isPresent()) {
            return EditImpact.SAME;
        }
        if (newest.isPresent() && isGone(newest.get(), kept.step())) {
            return newest.get().standing() ? EditImpact.MOVES : EditImpact.GONE;
        }
        return VersionSelection.of(next, kept, session.slots())
                .map(version -> newest.filter(version::equals)
                        .map(script -> inNewest(next, script, session, kept))
                        .orElse(EditImpact.STAYS))
                .orElse(EditImpact.GONE);
    }

    private static boolean isGone(Script newest, String step) {
        return newest.find(step).or(() -> newest.replacementFor(step)).isEmpty();
    }

    private static EditImpact inNewest(Scripts next, Script newest, Session session, Session.Frame kept) {
        if (next.earlier(kept.script(), kept.hash())
                .filter(newest::differsOnlyInTextsFrom)
                .isPresent()) {
            return EditImpact.REWORDED;
        }
        return newest.find(kept.step())
                .map(step -> step instanceof Step.Ask ask ? at(ask, newest, session, kept) : EditImpact.GONE)
                .orElse(EditImpact.LED_ON);
    }

    /** What could be answered is known of the open question alone; one that called, and a menu, is put anew in any case. */
    private static EditImpact at(Step.Ask question, Script newest, Session session, Session.Frame kept) {
        boolean changed = !newest.standing()
                && kept.equals(session.here())
                && !session.shape().isEmpty()
                && !session.shape().equals(newest.shape(question));
        return changed ? EditImpact.CHANGED : EditImpact.MOVES;
    }
}
