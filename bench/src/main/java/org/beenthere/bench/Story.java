package org.beenthere.bench;

import java.util.List;

/** What happens in the story that both engines tell: it begins, five buttons are pressed, it ends. */
final class Story {

    /** The labels of the buttons, in their order. */
    static final List<String> PRESSED = List.of("Yes, please", "I am a physician", "Help now", "Today", "Send");

    /** How many turns that makes. */
    static final int TURNS = 6;

    private Story() {}
}
