package org.beenthere.turn.command;

import java.util.Set;
import org.beenthere.script.Fact;
import org.beenthere.script.Vocabulary;

/** What a command tells to conversations, as scripts see it. */
final class Tell {

    private Tell() {}

    /** A notice to the conversations of a script that are open. */
    static Vocabulary.Notice to(String script, String name, Fact... facts) {
        return new Vocabulary.Notice(name, script, false, Set.of(facts));
    }

    /** A notice that opens a conversation of a script where it is not open. */
    static Vocabulary.Notice opening(String script, String name, Fact... facts) {
        return new Vocabulary.Notice(name, script, true, Set.of(facts));
    }
}
