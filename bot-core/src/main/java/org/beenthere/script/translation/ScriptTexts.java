package org.beenthere.script.translation;

import java.util.Map;
import java.util.regex.Pattern;
import org.beenthere.script.yaml.YamlNode;

/** The texts of a script, each by its path without {@code steps}, such as {@code welcome.choices.yes.text}. */
final class ScriptTexts {

    private static final String STEPS = "/steps/";

    static final TextPaths PATHS = new TextPaths(
            Pattern.compile(STEPS
                    + "[^/]+/(title|ask|say|retry|remind/say|form/send|form/fields/[^/]+/(text|choices/[^/]+)"
                    + "|(choices/[^/]+|skip)/(text|also))"
                    + "|/everywhere/[^/]+/(text|also)|/slots/[^/]+/words/[^/]+"),
            STEPS);

    private ScriptTexts() {}

    /** The nodes of all texts by path, in file order. The text of {@code also} is the node of the whole list. */
    static Map<String, YamlNode> of(YamlNode script) {
        return PATHS.of(script);
    }
}
