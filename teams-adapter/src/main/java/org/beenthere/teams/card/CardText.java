package org.beenthere.teams.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text on a card. A TextBlock may interpret Markdown, which nothing escapes in every client, so text goes into
 * RichTextBlocks, which interpret nothing.
 */
public final class CardText {

    private static final String ITEM = "- ";

    /** The most lines that get a block of their own; the last block takes the rest. */
    private static final int LINES = 60;

    /** Text that Markdown cannot misread. */
    private static final Pattern HARMLESS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.?:;'’‘“”…–—]*");

    /** Where to split text so that no run has a whole {{DATE(…)}}, which a card would replace by a date. */
    private static final Pattern BETWEEN_BRACES = Pattern.compile("(?<=\\{)(?=\\{)");

    private CardText() {}

    /** A heading; marked as one for screen readers, if its text is harmless. */
    static ObjectNode title(String title) {
        var oneLine = title.replace('\n', ' ');
        if (HARMLESS.matcher(oneLine).matches()) {
            return node("TextBlock")
                    .put("text", oneLine)
                    .put("style", "heading")
                    .put("weight", "Bolder")
                    .put("size", "Medium")
                    .put("wrap", true);
        }
        var block = node("RichTextBlock");
        runs(block, oneLine, "Bolder", false);
        return block;
    }

    /** The choice that was made. */
    static ObjectNode muted(String text) {
        var block = node("RichTextBlock").put("spacing", "Medium");
        runs(block, text, "", true);
        return block;
    }

    /** A block for each line. Paragraphs are set apart, and the lines right above a list are its heading, in bold. */
    static List<ObjectNode> body(String text) {
        var blocks = new ArrayList<ObjectNode>();
        boolean begins = false;
        var lines = List.of(text.split("\n", LINES));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                begins = true;
                continue;
            }
            var block = node("RichTextBlock").put("spacing", begins ? "Medium" : "Small");
            var weight = headsList(lines.subList(i, lines.size())) ? "Bolder" : "";
            runs(block, isItem(line) ? "• " + line.substring(ITEM.length()) : line, weight, false);
            blocks.add(block);
            begins = false;
        }
        return blocks;
    }

    /** Whether the first of these lines is in the heading of a list: it is no item, and one follows before a blank line. */
    private static boolean headsList(List<String> lines) {
        return !isItem(lines.getFirst())
                && lines.stream().takeWhile(line -> !line.isBlank()).anyMatch(CardText::isItem);
    }

    private static boolean isItem(String line) {
        return line.startsWith(ITEM);
    }

    private static void runs(ObjectNode block, String text, String weight, boolean subtle) {
        var inlines = block.putArray("inlines");
        for (var part : BETWEEN_BRACES.split(text)) {
            var run = node("TextRun").put("text", part);
            if (!weight.isEmpty()) {
                run.put("weight", weight);
            }
            if (subtle) {
                run.put("isSubtle", true);
            }
            inlines.add(run);
        }
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
