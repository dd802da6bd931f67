package org.beenthere.drawing;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.outline.Outline;
import org.beenthere.outline.OutlineStep;
import org.beenthere.outline.Transition;

/** The picture of a script. */
public final class Picture {

    private static final String HELP_NOW = "help-now";

    private Picture() {}

    /** The picture of a script that compiles, as the text of an SVG file. The same script always gives the same text. */
    public static String svg(Outline outline) {
        boolean help = outline.from("").stream().anyMatch(Picture::isHelpNow);
        return new SvgRenderer(outline.script(), placed(outline), help).text();
    }

    static PlacedGraph placed(Outline outline) {
        return Layout.of(cards(outline));
    }

    private static List<Card> cards(Outline outline) {
        var cards = new ArrayList<Card>();
        cards.add(Card.start(outline.start()));
        var everywhere = Exit.of(outline.from("").stream()
                .filter(transition -> !isHelpNow(transition))
                .toList());
        if (!everywhere.isEmpty()) {
            cards.add(Card.any(everywhere));
        }
        outline.steps().forEach(step -> cards.add(card(outline, step)));
        outline.transitions().stream()
                .filter(transition ->
                        (transition.kind() == Transition.Kind.START || transition.kind() == Transition.Kind.CALL)
                                && !isHelpNow(transition))
                .map(transition -> transition.targets().getFirst().to())
                .distinct()
                .forEach(script -> cards.add(Card.script(script)));
        return cards;
    }

    private static Card card(Outline outline, OutlineStep step) {
        var transitions = outline.from(step.id());
        var next = transitions.stream()
                .filter(transition -> transition.kind() == Transition.Kind.NEXT && !transition.forks())
                .findFirst()
                .map(transition -> transition.targets().getFirst().to())
                .orElse("");
        return Card.of(step, Exit.of(transitions), next);
    }

    /** Help now comes first at every question, so it is drawn once, in the heading. */
    private static boolean isHelpNow(Transition transition) {
        return transition.kind() == Transition.Kind.CALL
                && transition.targets().stream().anyMatch(target -> target.to().equals(HELP_NOW));
    }
}
