package org.beenthere.engine;

import java.util.List;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * A question at which somebody waits, and what happens to them there when new scripts are deployed.
 *
 * @param step the id of the step, as the session keeps it
 */
public record EditPreview(String script, String step, EditImpact impact) {

    /**
     * The previews for an open conversation: one for each of its frames, none if it has ended.
     *
     * @param next the new scripts, with all earlier versions that may be kept
     */
    public static List<EditPreview> of(Scripts next, Session session) {
        return session.ended()
                ? List.of()
                : session.stack().stream()
                        .filter(saved -> !saved.step().isEmpty())
                        .map(saved -> of(next, session, saved))
                        .toList();
    }

    private static EditPreview of(Scripts next, Session session, Session.Frame saved) {
        return new EditPreview(saved.script(), saved.step(), impact(next, session, saved));
    }

    private static EditImpact impact(Scripts next, Session session, Session.Frame saved) {
        var newest = next.find(saved.script());
        if (newest.filter(script -> script.hash().equals(saved.hash())).isPresent()) {
            return EditImpact.SAME;
        }
        if (newest.isPresent() && isRemoved(newest.get(), saved.step())) {
            return newest.get().standing() ? EditImpact.MOVES : EditImpact.GONE;
        }
        return VersionSelection.select(next, saved, session.slots())
                .map(version -> newest.filter(version::equals)
                        .map(script -> inNewest(next, script, session, saved))
                        .orElse(EditImpact.STAYS))
                .orElse(EditImpact.GONE);
    }

    private static boolean isRemoved(Script newest, String step) {
        return newest.find(step).or(() -> newest.replacementFor(step)).isEmpty();
    }

    private static EditImpact inNewest(Scripts next, Script newest, Session session, Session.Frame saved) {
        if (next.earlier(saved.script(), saved.hash())
                .filter(newest::differsOnlyInTextsFrom)
                .isPresent()) {
            return EditImpact.REWORDED;
        }
        return newest.find(saved.step())
                .map(step -> step instanceof Step.Ask ask ? at(ask, newest, session, saved) : EditImpact.GONE)
                .orElse(EditImpact.LED_ON);
    }

    /**
     * Only for the open question is it known what could be answered. Others are asked again in any case: those that
     * called, and menus.
     */
    private static EditImpact at(Step.Ask question, Script newest, Session session, Session.Frame saved) {
        boolean changed = !newest.standing()
                && saved.equals(session.current())
                && !session.shape().isEmpty()
                && !session.shape().equals(newest.shape(question));
        return changed ? EditImpact.CHANGED : EditImpact.MOVES;
    }
}
