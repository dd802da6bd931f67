package org.beenthere.teams;

import java.util.Optional;

/** The handle of a message, by which it can be replaced: its conversation and its id. */
record TeamsMessageHandle(String conversation, String activity) {

    static Optional<TeamsMessageHandle> parse(String value) {
        int space = value.indexOf(' ');
        return space < 1 || space == value.length() - 1
                ? Optional.empty()
                : Optional.of(new TeamsMessageHandle(value.substring(0, space), value.substring(space + 1)));
    }

    /** The two with a space between, which no id of Teams contains. */
    String value() {
        return conversation + " " + activity;
    }

    /** Without the ids, because a conversation's may name a person (law 12). */
    @Override
    public String toString() {
        return "TeamsHandle";
    }
}
