package org.beenthere.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.variables.InputOrder;
import org.chocosolver.solver.variables.IntVar;

/**
 * Works out all that follows, exactly, from what was shown of some rounds, for somebody who takes it that nobody changes their
 * mind between them. Each person is on a side, and in each round either answered so or did not answer.
 *
 * <p>People who were asked in the same rounds cannot be told apart by anything that was shown, so they are counted together:
 * what may be true of one of them may be true of each. {@code AttackerTest} compares that with trying out person by person.
 */
final class Attacker {

    private static final String LONGEST = "20s";

    private final Model model = new Model();
    private final List<Observation> observations;
    private final Optional<Insider> insider;
    private final List<Alike> people;

    Attacker(List<Observation> observations, Optional<Insider> insider) {
        this.observations = observations;
        this.insider = insider;
        people = observations.stream()
                .flatMap(observation -> observation.audience().members().stream())
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(this::whatIsKnownOf))
                .values()
                .stream()
                .map(members -> Alike.in(model, members, observations))
                .toList();
        IntStream.range(0, observations.size()).forEach(this::observe);
        people.stream().filter(this::isInsider).forEach(alike -> alike.know(model, insider.orElseThrow()));
        searchWidely();
    }

    /** Whether what was shown cannot have come of people who never changed their minds. Then it tells this attacker nothing. */
    boolean isRefuted() {
        return !isPossible(model.trueConstraint(), () -> {});
    }

    /** What is certain, in words; empty if everybody else may be on either side, and in each round have said so, or nothing. */
    List<String> certainties() {
        var open = new TreeMap<String, IntVar>();
        people.stream().filter(alike -> !isInsider(alike)).forEach(alike -> {
            open.putAll(sidesOf(alike));
            open.putAll(answersOf(alike));
        });
        return impossible(open);
    }

    /** What is certain of the sides that people are on, whether or not of their answers. */
    List<String> certainSides() {
        var open = new TreeMap<String, IntVar>();
        people.stream().filter(alike -> !isInsider(alike)).forEach(alike -> open.putAll(sidesOf(alike)));
        return impossible(open);
    }

    /** Those that cannot be; each solution answers many of the questions. */
    private List<String> impossible(TreeMap<String, IntVar> open) {
        var certain = new ArrayList<String>();
        while (!open.isEmpty()) {
            var next = open.pollFirstEntry();
            if (!isPossible(atLeastOne(next.getValue()), () -> open.values().removeIf(var -> var.getValue() >= 1))) {
                certain.add(next.getKey());
            }
        }
        return certain;
    }

    /**
     * Whether these people may all be on the upper side, and may all be on the lower.
     *
     * @param group with all who are alike, as a difference of audiences is
     */
    boolean mayBeOfOneMind(Set<String> group) {
        return mayAll(group, Alike::upper) && mayAll(group, Alike::lower);
    }

    private boolean mayAll(Set<String> group, Function<Alike, IntVar> side) {
        var theirs = people.stream()
                .filter(alike -> group.containsAll(alike.members()))
                .map(side)
                .toArray(IntVar[]::new);
        return isPossible(model.sum(theirs, "=", group.size()), () -> {});
    }

    private Constraint atLeastOne(IntVar var) {
        return model.arithm(var, ">=", 1);
    }

    private static Map<String, IntVar> sidesOf(Alike alike) {
        return Map.of(
                alike + " not on the upper side", alike.upper(),
                alike + " not on the lower side", alike.lower());
    }

    private Map<String, IntVar> answersOf(Alike alike) {
        var open = new HashMap<String, IntVar>();
        for (int round = 0; round < observations.size(); round++) {
            if (alike.absent()[round] != null) {
                open.put(alike + " did not say upper in round " + round, alike.saidUpper()[round]);
                open.put(alike + " did not say lower in round " + round, alike.saidLower()[round]);
                open.put(alike + " answered in round " + round, alike.absent()[round]);
            }
        }
        return open;
    }

    private boolean isPossible(Constraint question, Runnable whenFound) {
        var solver = model.getSolver();
        question.post();
        solver.limitTime(LONGEST);
        boolean found = solver.solve();
        if (found) {
            whenFound.run();
        } else if (solver.isStopCriterionMet()) {
            throw new IllegalStateException("Not decided within " + LONGEST + ".");
        }
        solver.reset();
        model.unpost(question);
        return found;
    }

    private void observe(int round) {
        var observation = observations.get(round);
        var upper = model.intVar(0, observation.audience().size());
        var lower = model.intVar(0, observation.audience().size());
        model.sum(in(round, Alike::saidUpper), "=", upper).post();
        model.sum(in(round, Alike::saidLower), "=", lower).post();
        var possible = new Tuples(true);
        observation.possible().forEach(tally -> possible.add(Rounds.upper(tally), Rounds.lower(tally)));
        model.table(new IntVar[] {upper, lower}, possible).post();
    }

    private IntVar[] in(int round, Function<Alike, IntVar[]> said) {
        return people.stream()
                .map(said)
                .map(rounds -> rounds[round])
                .filter(Objects::nonNull)
                .toArray(IntVar[]::new);
    }

    /** Half on each side first, and as many answers as may be: mostly that is a solution at once. */
    private void searchWidely() {
        var sides = people.stream().map(Alike::upper).toArray(IntVar[]::new);
        var answers = IntStream.range(0, observations.size())
                .boxed()
                .flatMap(round -> Stream.of(in(round, Alike::saidUpper), in(round, Alike::saidLower)))
                .flatMap(Stream::of)
                .toArray(IntVar[]::new);
        model.getSolver()
                .setSearch(
                        Search.intVarSearch(new InputOrder<>(model), Attacker::middle, sides),
                        Search.intVarSearch(new InputOrder<>(model), IntVar::getUB, answers));
    }

    private static int middle(IntVar var) {
        return var.nextValue((var.getLB() + var.getUB()) / 2 - 1);
    }

    private List<Boolean> whatIsKnownOf(String member) {
        return Stream.concat(
                        Stream.of(isInsider(member)),
                        observations.stream()
                                .map(observation -> observation.audience().has(member)))
                .toList();
    }

    private boolean isInsider(Alike alike) {
        return isInsider(alike.members().getFirst());
    }

    private boolean isInsider(String member) {
        return insider.filter(who -> who.member().equals(member)).isPresent();
    }
}
