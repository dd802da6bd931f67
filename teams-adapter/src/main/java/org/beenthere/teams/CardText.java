package org.beenthere.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text on a card. What a TextBlock shows may be Markdown, and nothing escapes it in every client; so text is
 * shown in RichTextBlocks, in which it means nothing.
 */
final class CardText {

    private static final String ITEM = "- ";

    /** Lines that get a block of their own; only a text of almost nothing but lines has more. */
    private static final int LINES = 60;

    /** Letters and what means nothing to Markdown. */
    private static final Pattern MEANS_NOTHING = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.?:;'’‘“”…–—]*");

    /** A card puts a date in the place of {{DATE(…)}}, but only where one run has all of it. */
    private static final Pattern BETWEEN_BRACES = Pattern.compile("(?<=\\{)(?=\\{)");

    private CardText() {}

    /** A heading, as such where a screen reader can be told so. */
    static ObjectNode title(String title) {
        var oneLine = title.replace('\n', ' ');
        if (MEANS_NOTHING.matcher(oneLine).matches()) {
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

    /** What was chosen. */
    static ObjectNode muted(String text) {
        var block = node("RichTextBlock").put("spacing", "Medium");
        runs(block, text, "", true);
        return block;
    }

    /** A block for each line; those that begin a paragraph stand apart, and those right above a list are bold. */
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
            var weight = namesList(lines.subList(i, lines.size())) ? "Bolder" : "";
            runs(block, isItem(line) ? "• " + line.substring(ITEM.length()) : line, weight, false);
            blocks.add(block);
            begins = false;
        }
        return blocks;
    }

    /** Whether the first of these lines is none of a list's, and the next of another kind is. */
    private static boolean namesList(List<String> lines) {
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
