package org.beenthere.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many long scripts that use the whole dialect; the same in every run. */
final class LongScripts {

    static final int SCRIPTS = 50;
    static final int LINES = 500;
    private static final int CHAPTERS = 9;

    private static final String HEAD = Resources.text("compile/head.yaml");
    private static final String CHAPTER = Resources.text("compile/chapter.yaml");
    private static final String TAIL = Resources.text("compile/tail.yaml");

    private LongScripts() {}

    /** The text of each script, by file name. */
    static Map<String, String> texts() {
        return IntStream.range(0, SCRIPTS)
                .boxed()
                .collect(Collectors.toMap(
                        script -> "long-" + script + ".yaml", LongScripts::text, (_, b) -> b, TreeMap::new));
    }

    private static String text(int script) {
        return (chapter(HEAD, 0)
                        + IntStream.range(0, CHAPTERS)
                                .mapToObj(number -> chapter(CHAPTER, number))
                                .collect(Collectors.joining())
                        + chapter(TAIL, CHAPTERS))
                .replace("__SCRIPT__", String.valueOf(script));
    }

    private static String chapter(String text, int number) {
        return text.replace("__CHAPTER__", String.valueOf(number)).replace("__NEXT__", String.valueOf(number + 1));
    }
}
