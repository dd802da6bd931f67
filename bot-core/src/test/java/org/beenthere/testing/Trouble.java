package org.beenthere.testing;

/** What a platform does with the bot's calls when it does not do what it is asked. */
public enum Trouble {

    /** None: it does what it is asked. */
    NONE,

    /** It is asked too often, and says how long to wait: {@link StandIn#LIMIT}. */
    LIMITED,

    /** It has broken down, and says so. */
    BROKEN,

    /** It says nothing at all, for longer than anybody waits. */
    SILENT,

    /**
     * What it says is not so: a page in the place of an answer, an answer to something else, half of one, or it hangs up. It
     * does one after the other, and never what it is asked.
     */
    LYING,

    /** The person is gone, or does not want to hear from the bot. */
    REFUSING
}
