package org.beenthere.testing;

import java.util.List;

/**
 * A form, as somebody sees it: in a card or in a window.
 *
 * @param id by which the stand-in finds it again
 * @param text everything that can be read on it, but for its fields and buttons
 * @param fields what its fields ask for, in their order; empty where a window has no form to show
 */
public record ShownForm(String id, String text, List<String> fields) {
    public ShownForm {
        fields = List.copyOf(fields);
    }
}
