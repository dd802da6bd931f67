package org.beenthere.script.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The comments in the file of a translation, which whoever translates may have written.
 *
 * @param byPlace by the place of the text above or below which they stand, each with its sign
 */
record Comments(Map<String, List<String>> byPlace) {

    /** The place of those that stand above everything. */
    static final String HEAD = "";

    private static final Pattern PLACE = Pattern.compile(" {1,3}([\\w.-]+):");

    /** What is set in further is part of a text. */
    private static final Pattern COMMENT = Pattern.compile(" {0,4}(#.*)");

    /**
     * Reads them.
     *
     * @param apart how those begin that belong to no text; they have this as their place
     */
    static Comments of(String file, String apart) {
        var comments = new HashMap<String, List<String>>();
        var place = HEAD;
        for (var line : file.lines().toList()) {
            var comment = COMMENT.matcher(line);
            var text = PLACE.matcher(line);
            if (comment.matches()) {
                var at = comment.group(1).startsWith(apart) ? apart : place;
                comments.computeIfAbsent(at, _ -> new ArrayList<>()).add(comment.group(1));
            } else if (text.lookingAt()) {
                place = text.group(1);
            }
        }
        return new Comments(comments);
    }

    List<String> at(String place) {
        return byPlace.getOrDefault(place, List.of());
    }
}
