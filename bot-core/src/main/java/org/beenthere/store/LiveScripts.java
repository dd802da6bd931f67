package org.beenthere.store;

import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.engine.Session;
import org.beenthere.script.Scripts;

/** The scripts that are followed now, and the prompts that go with them. Others may take their place while the bot runs. */
@FunctionalInterface
public interface LiveScripts {

    Scripts now();

    /** The prompts that can be asked now. A round that was launched keeps its own. */
    default CheckinPrompts prompts() {
        return CheckinPrompts.NONE;
    }

    /** Follows what was deployed since, if anything was. */
    default void lookAgain() {}

    /**
     * The scripts by which a session goes on. Where it is in a version that is not known here, another node may follow a
     * newer deployment already, so this has one looked for first.
     */
    default Scripts of(Transaction tx, Session session) {
        if (!now().know(session.script(), session.hash())) {
            tx.fetchFirst(session.hash(), this::lookAgain);
        }
        return now();
    }
}
