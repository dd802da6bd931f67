package org.beenthere.script;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file of words: a map from key to quoted text. */
public final class WordsFile {

    private WordsFile() {}

    /** The words of a file; what is wrong with it goes to the problems. */
    public static Map<String, String> read(String file, String text, Problems problems) {
        var words = new LinkedHashMap<String, String>();
        YamlNode.read(file, text, problems)
                .ifPresent(root -> root.entries().forEach((key, word) -> {
                    if (!word.isQuoted()) {
                        problems.add(word, "Put text for people in quotes.");
                    }
                    words.put(key, word.text());
                }));
        return words;
    }
}
