package org.beenthere.teams;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML document as a reader sees it: each paragraph on lines of its own, pictures as their alternative text. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "li");
    private static final Set<String> PICTURES = Set.of("img", "emoji");

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final StringBuilder text = new StringBuilder();

    HtmlText(Document document) {
        document.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace("\r", "").replace("\n", "").replace(NO_BREAK_SPACE, ' '));
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("br")) {
                text.append('\n');
            } else if (PICTURES.contains(name)) {
                text.append(element.attr("alt"));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && PARAGRAPHS.contains(element.normalName())) {
            text.append('\n');
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
