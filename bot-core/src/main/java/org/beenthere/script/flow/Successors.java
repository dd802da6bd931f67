package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.List;
import org.beenthere.script.Branch;
import org.beenthere.script.Script;
import org.beenthere.script.Step;

/** The steps that may follow a step, whatever its conditions. */
public final class Successors {

    private Successors() {}

    /** Every step that may come next, in no particular order and perhaps repeated. */
    public static List<String> of(Script script, Step step) {
        var next = new ArrayList<String>();
        switch (step) {
            case Step.Say say -> add(next, say.next());
            case Step.Do act -> next.addAll(act.outcomes().values());
            case Step.End _ -> {}
            case Step.Ask ask -> {
                ask.options().forEach(option -> add(next, option.branches()));
                script.everywhere().forEach(option -> add(next, option.branches()));
                ask.form().ifPresent(form -> add(next, form.next()));
                next.addAll(ask.on().values());
                ask.expiry().or(script::expiry).ifPresent(expiry -> next.add(expiry.to()));
            }
        }
        return next;
    }

    private static void add(List<String> steps, List<Branch> branches) {
        branches.forEach(branch -> steps.add(branch.to()));
    }
}
