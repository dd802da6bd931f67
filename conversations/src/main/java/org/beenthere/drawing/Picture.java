package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.outline.Outline;
import org.beenthere.outline.Stop;
import org.beenthere.outline.Way;

/** The picture of a script. */
public final class Picture {

    private static final String HELP_NOW = "help-now";

    private Picture() {}

    /** The picture of a script that compiles, as the text of an SVG file; the same for the same script, always. */
    public static String svg(Outline outline) {
        boolean help = outline.from("").stream().anyMatch(Picture::isHelpNow);
        return new Svg(outline.script(), placed(outline), help).text();
    }

    static Placed placed(Outline outline) {
        return Layout.of(cards(outline));
    }

    private static List<Card> cards(Outline outline) {
        var cards = new ArrayList<Card>();
        cards.add(Card.start(outline.start()));
        var everywhere =
                Exit.of(outline.from("").stream().filter(way -> !isHelpNow(way)).toList());
        if (!everywhere.isEmpty()) {
            cards.add(Card.any(everywhere));
        }
        outline.stops().forEach(stop -> cards.add(card(outline, stop)));
        outline.ways().stream()
                .filter(way -> (way.kind() == Way.Kind.START || way.kind() == Way.Kind.CALL) && !isHelpNow(way))
                .map(way -> way.leads().getFirst().to())
                .distinct()
                .forEach(script -> cards.add(Card.script(script)));
        return cards;
    }

    private static Card card(Outline outline, Stop stop) {
        var ways = outline.from(stop.id());
        var next = ways.stream()
                .filter(way -> way.kind() == Way.Kind.NEXT && !way.forks())
                .findFirst()
                .map(way -> way.leads().getFirst().to())
                .orElse("");
        return Card.of(stop, Exit.of(ways), next);
    }

    /** Offered first at every question, so it is drawn once and not as a way from everywhere. */
    private static boolean isHelpNow(Way way) {
        return way.kind() == Way.Kind.CALL
                && way.leads().stream().anyMatch(lead -> lead.to().equals(HELP_NOW));
    }
}
