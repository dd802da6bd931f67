package org.beenthere.bench;

import java.util.List;

/** The story that both engines tell: it begins, five buttons are pressed, it ends. */
final class Story {

    /** The labels of the buttons that are pressed, in order. */
    static final List<String> PRESSED = List.of("Yes, please", "I am a physician", "Help now", "Today", "Send");

    /** The number of turns: one begins the story, and one for each button. */
    static final int TURNS = 6;

    private Story() {}
}
