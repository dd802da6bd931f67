package org.beenthere.app.site.csv;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beenthere.script.diagnostic.SourcePosition;

/** The line and column of each character of a text. */
public final class LineIndex {

    private static final Pattern END_OF_LINE = Pattern.compile("\r\n|\r|\n");

    private final String file;
    private final String text;
    private final int[] starts;

    public LineIndex(String file, String text) {
        this.file = file;
        this.text = text;
        var afterEnds = END_OF_LINE.matcher(text).results().mapToInt(end -> end.end());
        this.starts = IntStream.concat(IntStream.of(0), afterEnds).toArray();
    }

    /** The position of the character at an offset. Columns count code points, as editors do. */
    public SourcePosition at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(file, line + 1, text.codePointCount(starts[line], offset) + 1);
    }
}
