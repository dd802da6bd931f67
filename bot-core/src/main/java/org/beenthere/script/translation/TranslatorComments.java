package org.beenthere.script.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The comments in a translation's file, which translators may have written.
 *
 * @param byPath the comments by the path of the text that precedes them or contains them, each with its {@code #}
 */
record TranslatorComments(Map<String, List<String>> byPath) {

    /** The path of the comments above the first text. */
    static final String HEAD = "";

    private static final Pattern PATH = Pattern.compile(" {1,3}([\\w.-]+):");

    /** A line that is indented further is part of a text. */
    private static final Pattern COMMENT = Pattern.compile(" {0,4}(#.*)");

    /**
     * Reads the comments of a file.
     *
     * @param detached the prefix of comments that belong to no text; they are kept under this prefix as their path
     */
    static TranslatorComments of(String file, String detached) {
        var comments = new HashMap<String, List<String>>();
        var path = HEAD;
        for (var line : file.lines().toList()) {
            var comment = COMMENT.matcher(line);
            var text = PATH.matcher(line);
            if (comment.matches()) {
                var at = comment.group(1).startsWith(detached) ? detached : path;
                comments.computeIfAbsent(at, _ -> new ArrayList<>()).add(comment.group(1));
            } else if (text.lookingAt()) {
                path = text.group(1);
            }
        }
        return new TranslatorComments(comments);
    }

    /** The comments of a text, in file order. */
    List<String> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }
}
