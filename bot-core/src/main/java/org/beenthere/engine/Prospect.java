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
public record Prospect(String script, String step, Outlook outlook) {

    /**
     * One for each place of a conversation that goes on: those that called, and the one where it is.
     *
     * @param next the scripts that are to come, with all versions beside them that may stay
     */
    public static List<Prospect> of(Scripts next, Session session) {
        return session.ended()
                ? List.of()
                : session.places().stream()
                        .filter(kept -> !kept.step().isEmpty())
                        .map(kept -> of(next, session, kept))
                        .toList();
    }

    private static Prospect of(Scripts next, Session session, Session.Frame kept) {
        return new Prospect(kept.script(), kept.step(), outlook(next, session, kept));
    }

    private static Outlook outlook(Scripts next, Session session, Session.Frame kept) {
        var newest = next.find(kept.script());
        if (newest.filter(script -> script.hash().equals(kept.hash())).isPresent()) {
            return Outlook.SAME;
        }
        if (newest.isPresent() && isGone(newest.get(), kept.step())) {
            return newest.get().standing() ? Outlook.MOVES : Outlook.GONE;
        }
        return Version.of(next, kept, session.slots())
                .map(version -> newest.filter(version::equals)
                        .map(script -> inNewest(next, script, session, kept))
                        .orElse(Outlook.STAYS))
                .orElse(Outlook.GONE);
    }

    private static boolean isGone(Script newest, String step) {
        return newest.find(step).or(() -> newest.insteadOf(step)).isEmpty();
    }

    private static Outlook inNewest(Scripts next, Script newest, Session session, Session.Frame kept) {
        if (next.earlier(kept.script(), kept.hash())
                .filter(newest::differsInWordsFrom)
                .isPresent()) {
            return Outlook.REWORDED;
        }
        return newest.find(kept.step())
                .map(step -> step instanceof Step.Ask ask ? at(ask, newest, session, kept) : Outlook.GONE)
                .orElse(Outlook.LED_ON);
    }

    /** What could be answered is known of the open question alone; one that called, and a menu, is put anew in any case. */
    private static Outlook at(Step.Ask question, Script newest, Session session, Session.Frame kept) {
        boolean changed = !newest.standing()
                && kept.equals(session.here())
                && !session.shape().isEmpty()
                && !session.shape().equals(newest.shape(question));
        return changed ? Outlook.CHANGED : Outlook.MOVES;
    }
}
