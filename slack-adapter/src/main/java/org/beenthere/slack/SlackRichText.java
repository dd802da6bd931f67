package org.beenthere.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as a rich text block, in which Slack shows every character as it is: {@code mrkdwn} cannot escape a {@code *}, and
 * plain text objects turn {@code &lt;} into {@code <}. Web addresses become links, because Slack finds none in such a
 * block, and lines that begin with {@code "- "} become list items. The lines right above a list are its heading, in bold.
 */
final class SlackRichText {

    /** The most characters of an element. Slack documents none here; this is its limit elsewhere. */
    static final int MOST = 3_000;

    private static final TextStyle PLAIN = null;
    private static final TextStyle BOLD = TextStyle.builder().bold(true).build();
    private static final String ITEM = "- ";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"()\\[\\]|]*[^\\s<>\"()\\[\\]|.,;:!?'*_~`]");

    private SlackRichText() {}

    static LayoutBlock of(String text) {
        var lines = List.of(text.split("\n", -1));
        var parts = new ArrayList<BlockElement>();
        for (int from = 0, to; from < lines.size(); from = to) {
            boolean items = isItem(lines.get(from));
            to = from + 1;
            while (to < lines.size() && isItem(lines.get(to)) == items) {
                to++;
            }
            var run = lines.subList(from, to);
            parts.add(items ? list(run) : section(plainLines(run, to < lines.size())));
        }
        return RichTextBlock.builder().elements(parts).build();
    }

    /** A heading that is too long for a header block. */
    static LayoutBlock bold(String text) {
        return RichTextBlock.builder()
                .elements(List.of(section(List.of(piece(text, BOLD)))))
                .build();
    }

    private static boolean isItem(String line) {
        return line.startsWith(ITEM) && line.length() > ITEM.length();
    }

    /** Lines that are not list items. Above a list, those after the last blank line are its heading. */
    private static List<RichTextElement> plainLines(List<String> lines, boolean aboveList) {
        int heading = aboveList ? lines.lastIndexOf("") + 1 : lines.size();
        if (heading == lines.size()) {
            return pieces(String.join("\n", lines), PLAIN);
        }
        var elements = new ArrayList<RichTextElement>();
        if (heading > 0) {
            elements.addAll(pieces(String.join("\n", lines.subList(0, heading)) + "\n", PLAIN));
        }
        elements.addAll(pieces(String.join("\n", lines.subList(heading, lines.size())), BOLD));
        return elements;
    }

    private static BlockElement list(List<String> lines) {
        var items = lines.stream()
                .<RichTextElement>map(line -> section(pieces(line.substring(ITEM.length()), PLAIN)))
                .toList();
        return RichTextListElement.builder()
                .style("bullet")
                .indent(0)
                .elements(items)
                .build();
    }

    private static RichTextSectionElement section(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(elements).build();
    }

    private static List<RichTextElement> pieces(String text, TextStyle style) {
        var pieces = new ArrayList<RichTextElement>();
        var links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            addText(pieces, text.substring(done, links.start()), style);
            pieces.add(RichTextSectionElement.Link.builder()
                    .url(links.group())
                    .style(style)
                    .build());
            done = links.end();
        }
        addText(pieces, text.substring(done), style);
        return pieces.isEmpty() ? List.of(piece("\n", style)) : pieces;
    }

    private static void addText(List<RichTextElement> pieces, String text, TextStyle style) {
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + MOST);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(piece(text.substring(from, to), style));
            from = to;
        }
    }

    private static RichTextElement piece(String text, TextStyle style) {
        return RichTextSectionElement.Text.builder().text(text).style(style).build();
    }
}
