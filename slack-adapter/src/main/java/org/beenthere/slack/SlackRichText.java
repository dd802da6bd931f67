package org.beenthere.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as Slack shows it letter by letter. In the elements of a rich text block nothing has a meaning: {@code mrkdwn}
 * has no way to write a {@code *} that is none, and plain text objects still read {@code &lt;} as {@code <}. Addresses
 * of web pages become links, since Slack finds none there by itself, and lines with {@code "- "} items of a list.
 */
final class SlackRichText {

    /** Characters of one element; Slack names no limit, and this one it has elsewhere. */
    static final int MOST = 3_000;

    private static final String ITEM = "- ";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"()\\[\\]|]*[^\\s<>\"()\\[\\]|.,;:!?'*_~`]");

    private SlackRichText() {}

    static LayoutBlock of(String text) {
        var parts = new ArrayList<BlockElement>();
        var together = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (!together.isEmpty() && isItem(line) != isItem(together.getFirst())) {
                parts.add(part(together));
                together.clear();
            }
            together.add(line);
        }
        parts.add(part(together));
        return RichTextBlock.builder().elements(parts).build();
    }

    /** A heading, where the block that is made for them cannot show it. */
    static LayoutBlock bold(String text) {
        var style = RichTextSectionElement.TextStyle.builder().bold(true).build();
        var bold = RichTextSectionElement.Text.builder().text(text).style(style).build();
        return RichTextBlock.builder().elements(List.of(section(List.of(bold)))).build();
    }

    private static boolean isItem(String line) {
        return line.startsWith(ITEM) && line.length() > ITEM.length();
    }

    private static BlockElement part(List<String> lines) {
        if (!isItem(lines.getFirst())) {
            return section(pieces(String.join("\n", lines)));
        }
        var items = lines.stream()
                .<RichTextElement>map(line -> section(pieces(line.substring(ITEM.length()))))
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

    private static List<RichTextElement> pieces(String text) {
        var pieces = new ArrayList<RichTextElement>();
        var links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            addText(pieces, text.substring(done, links.start()));
            pieces.add(RichTextSectionElement.Link.builder().url(links.group()).build());
            done = links.end();
        }
        addText(pieces, text.substring(done));
        return pieces.isEmpty() ? List.of(piece("\n")) : pieces;
    }

    private static void addText(List<RichTextElement> pieces, String text) {
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + MOST);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(piece(text.substring(from, to)));
            from = to;
        }
    }

    private static RichTextElement piece(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }
}
