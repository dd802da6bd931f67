package org.beenthere.testing;

import java.util.List;

/**
 * A card, a message or a home, as somebody sees it.
 *
 * @param id by which the stand-in finds it again
 * @param text everything that can be read on it, its heading first, but for the buttons
 * @param buttons what the buttons say, in their order
 * @param form whether it has a form, in itself or behind a button that opens it
 * @param notification what a phone shows of it on its locked screen; empty where it shows nothing
 */
public record Shown(String id, String text, List<String> buttons, boolean form, String notification) {
    public Shown {
        buttons = List.copyOf(buttons);
    }
}
