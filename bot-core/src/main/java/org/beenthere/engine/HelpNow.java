package org.beenthere.engine;

import org.beenthere.chat.ActionToken;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;

/**
 * Help now without a session: which button means it, and what it says. Its button is recognised by its choice id alone,
 * in every conversation, open or ended.
 */
public final class HelpNow {

    private HelpNow() {}

    /** Whether a button means help now. */
    public static boolean isMeantBy(ActionToken token) {
        return token.choiceId().equals(new ChoiceIds(token.conversation()).help());
    }

    /** The text of help now, with its placeholders filled. */
    public static String text(Scripts scripts) {
        var script = scripts.get(Script.HELP_NOW);
        return scripts.words().fill(script.endText(script.start()).orElse(""), _ -> null);
    }
}
