package org.beenthere.teams;

import org.beenthere.chat.PlatformWords;

/** Words of a site. */
public final class TestWords {

    public static final PlatformWords WORDS = new PlatformWords(
            "You have a message.",
            "Write it here",
            "BeenThere",
            "One moment, please.",
            "Not now",
            "Choose",
            "Please fill this in.",
            "You can talk to somebody right now.");

    private TestWords() {}
}
