package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.beenthere.outline.Outline;
import org.beenthere.outline.OutlineStep;
import org.beenthere.outline.Transition;

/**
 * How much of a script its transcripts walk. Counted are: each step; each choice, outcome, notice, form, reminder and
 * expiry; each target where conditions choose; each question without a choice whose condition does not hold. What is
 * offered at every question counts once.
 *
 * @param script its name
 * @param all how many items are counted
 * @param missing those that no transcript walks, in the order of the file
 */
public record Coverage(String script, int all, List<CoverageItem> missing) {

    public Coverage {
        missing = List.copyOf(missing);
    }

    /** The coverage of a script by transcripts. Translated ones walk the same ways again, and do not count. */
    public static Coverage of(Outline outline, Collection<PlayedTranscript> played) {
        var walked = new HashSet<String>();
        var ofScript = outline.script() + "/";
        played.stream()
                .filter(each -> !each.transcript().isTranslated())
                .flatMap(each -> each.path().stream())
                .filter(place -> place.startsWith(ofScript))
                .forEach(place -> walked.add(inFile(place.substring(ofScript.length()), outline)));
        var all = all(outline);
        return new Coverage(
                outline.script(),
                all.size(),
                all.stream()
                        .filter(each -> !walked.contains(each.place()))
                        .sorted(Comparator.comparing(CoverageItem::position))
                        .toList());
    }

    /** The coverage in one line. */
    public String summary() {
        return script + ": " + (all - missing.size()) + " of " + all + " steps and ways";
    }

    /** The path in the file of a path that the engine names: a choice may take its targets from its question or form. */
    private static String inFile(String walked, Outline outline) {
        return outline.transitions().stream()
                .filter(transition -> transition.sharesItsTargets() && walked.startsWith(transition.place() + "/goto/"))
                .findFirst()
                .map(transition ->
                        "steps/" + transition.from() + (transition.kind() == Transition.Kind.SKIP ? "/form" : "")
                                + walked.substring(transition.place().length()))
                .orElse(walked);
    }

    private static List<CoverageItem> all(Outline outline) {
        var all = new ArrayList<CoverageItem>();
        outline.steps().forEach(step -> all.add(CoverageItem.of(step)));
        outline.transitions().forEach(transition -> {
            if (transition.kind() != Transition.Kind.NEXT) {
                all.add(CoverageItem.of(transition, command(outline, transition)));
            }
            if (!transition.when().isEmpty()) {
                all.add(CoverageItem.withoutChoice(transition));
            }
            if (transition.forks()) {
                transition.targets().forEach(target -> all.add(CoverageItem.of(transition, target)));
            }
        });
        return all;
    }

    private static String command(Outline outline, Transition transition) {
        return outline.step(transition.from()).map(OutlineStep::word).orElse("");
    }
}
