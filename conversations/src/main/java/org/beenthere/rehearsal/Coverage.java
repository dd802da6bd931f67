package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.beenthere.outline.Outline;
import org.beenthere.outline.Stop;
import org.beenthere.outline.Way;

/**
 * What of a script transcripts walk: every step; every choice, outcome, notice, form, reminder and expiry; where conditions
 * choose, each of the ways, and each question once without the choice that a condition keeps back; and what is offered
 * everywhere once.
 *
 * @param script its name
 * @param all how many steps and ways there are
 * @param missing those that no transcript walks, in the order of the file
 */
public record Coverage(String script, int all, List<Missing> missing) {

    public Coverage {
        missing = List.copyOf(missing);
    }

    /** What of a script some paths walk. */
    public static Coverage of(Outline outline, Collection<Played> played) {
        var walked = new HashSet<String>();
        var ofScript = outline.script() + "/";
        // What is said in another language follows the same ways; those of the script itself are what counts.
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
                        .sorted(Comparator.comparing(Missing::position))
                        .toList());
    }

    /** How much of it is walked, in one line. */
    public String summary() {
        return script + ": " + (all - missing.size()) + " of " + all + " steps and ways";
    }

    /** Where choices take the ways of their question or its form, the engine names the choice, and the file those. */
    private static String inFile(String walked, Outline outline) {
        return outline.ways().stream()
                .filter(way -> way.sharesItsLeads() && walked.startsWith(way.place() + "/goto/"))
                .findFirst()
                .map(way -> "steps/" + way.from() + (way.kind() == Way.Kind.SKIP ? "/form" : "")
                        + walked.substring(way.place().length()))
                .orElse(walked);
    }

    private static List<Missing> all(Outline outline) {
        var all = new ArrayList<Missing>();
        outline.stops().forEach(stop -> all.add(Missing.of(stop)));
        outline.ways().forEach(way -> {
            if (way.kind() != Way.Kind.NEXT) {
                all.add(Missing.of(way, command(outline, way)));
            }
            if (!way.when().isEmpty()) {
                all.add(Missing.keptBack(way));
            }
            if (way.forks()) {
                way.leads().forEach(lead -> all.add(Missing.of(way, lead)));
            }
        });
        return all;
    }

    private static String command(Outline outline, Way way) {
        return outline.stop(way.from()).map(Stop::word).orElse("");
    }
}
