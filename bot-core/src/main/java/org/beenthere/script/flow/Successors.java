package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.script.Branch;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** Where a step may lead. */
public final class Successors {

    private Successors() {}

    /** Every step that may come next, in no special order. */
    public static List<String> on(Script script, Step step) {
        var ways = new ArrayList<String>();
        switch (step) {
            case Step.Say say -> add(ways, say.next());
            case Step.Do act -> ways.addAll(act.outcomes().values());
            case Step.End _ -> {}
            case Step.Ask ask -> {
                ask.options().forEach(option -> add(ways, option.ways()));
                script.everywhere().forEach(option -> add(ways, option.ways()));
                ask.form().ifPresent(form -> add(ways, form.next()));
                ways.addAll(ask.on().values());
                ask.expiry().or(script::expiry).ifPresent(expiry -> ways.add(expiry.to()));
            }
        }
        return ways;
    }

    private static void add(List<String> ways, List<Branch> branches) {
        branches.forEach(branch -> ways.add(branch.to()));
    }
}
