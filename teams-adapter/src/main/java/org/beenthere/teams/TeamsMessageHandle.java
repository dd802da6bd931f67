package org.beenthere.teams;

import java.util.Optional;

/** A message in a conversation, by which it can be replaced. */
record TeamsMessageHandle(String conversation, String activity) {

    static Optional<TeamsMessageHandle> parse(String value) {
        int space = value.indexOf(' ');
        return space < 1 || space == value.length() - 1
                ? Optional.empty()
                : Optional.of(new TeamsMessageHandle(value.substring(0, space), value.substring(space + 1)));
    }

    /** No id of Teams has a space in it. */
    String value() {
        return conversation + " " + activity;
    }

    /** Tells nothing: a conversation's id may name a person (law 12). */
    @Override
    public String toString() {
        return "TeamsHandle";
    }
}
