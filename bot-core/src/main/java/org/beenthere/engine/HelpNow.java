package org.beenthere.engine;

import org.beenthere.chat.ActionToken;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/**
 * Help now, as far as it needs no session: which button means it, and what it says. Its button is known by its mark
 * alone, in every conversation, whether that is still open or not.
 */
public final class HelpNow {

    /** The name of the script that says it. */
    public static final String SCRIPT = "help-now";

    /** The id of the choice that calls it, first at every question. */
    public static final String CHOICE = "help_now";

    private HelpNow() {}

    /** Whether a button is that of help now. */
    public static boolean isMeantBy(ActionToken token) {
        return token.choiceId().equals(new ChoiceIds(token.conversation()).help());
    }

    /** What help now says. */
    public static String text(Scripts scripts) {
        var script = scripts.get(SCRIPT);
        var text = script.steps().get(script.start()) instanceof Step.End end
                ? end.text().orElse("")
                : "";
        return scripts.words().fill(text, _ -> null);
    }
}
