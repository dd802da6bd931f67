package org.beenthere.publish;

import java.util.List;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;

/**
 * People of whom the same is known: how many of them are on each side, and for each round that they were asked in how many
 * answered so, or did not; {@code null} for the others.
 */
record Alike(
        List<String> members, IntVar upper, IntVar lower, IntVar[] saidUpper, IntVar[] saidLower, IntVar[] absent) {

    static Alike in(Model model, List<String> members, List<Observation> observations) {
        int rounds = observations.size();
        int people = members.size();
        var alike = new Alike(
                members,
                model.intVar(0, people),
                model.intVar(0, people),
                new IntVar[rounds],
                new IntVar[rounds],
                new IntVar[rounds]);
        alike.upper.add(alike.lower).eq(people).post();
        for (int round = 0; round < rounds; round++) {
            if (observations.get(round).audience().has(members.getFirst())) {
                alike.asked(model, round);
            }
        }
        return alike;
    }

    private void asked(Model model, int round) {
        int people = members.size();
        saidUpper[round] = model.intVar(0, people);
        saidLower[round] = model.intVar(0, people);
        absent[round] = model.intVar(0, people);
        model.arithm(saidUpper[round], "<=", upper).post();
        model.arithm(saidLower[round], "<=", lower).post();
        model.sum(new IntVar[] {saidUpper[round], saidLower[round], absent[round]}, "=", people)
                .post();
    }

    /** Fixes what is known of one person. */
    void know(Model model, Insider insider) {
        model.arithm(upper, "=", insider.upper() ? 1 : 0).post();
        for (int round = 0; round < absent.length; round++) {
            if (absent[round] != null) {
                model.arithm(absent[round], "=", insider.answered().get(round) ? 0 : 1)
                        .post();
            }
        }
    }

    @Override
    public String toString() {
        return String.join(" ", members);
    }
}
