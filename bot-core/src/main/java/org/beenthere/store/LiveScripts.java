package org.beenthere.store;

import org.beenthere.script.Scripts;

/** The scripts that are followed now. Others may take their place while the bot runs. */
@FunctionalInterface
public interface LiveScripts {

    Scripts now();

    /** Looks whether others were deployed; from then on those are followed. */
    default void lookAgain() {}
}
