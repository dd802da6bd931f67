package org.beenthere.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a script, and what they ask about. */
final class Conditions {

    private Conditions() {}

    /** Every condition of a script. */
    static Stream<Condition> of(Script script) {
        return Stream.concat(
                script.everywhere().stream().flatMap(Conditions::of),
                script.steps().values().stream().flatMap(Conditions::of));
    }

    /** Every name that a condition asks about. */
    static Stream<String> names(Condition condition) {
        return switch (condition) {
            case Condition.IsSet(var name) -> Stream.of(name);
            case Condition.IsOneOf one -> Stream.of(one.name());
            case Condition.Not(var inner) -> names(inner);
            case Condition.And(var left, var right) -> Stream.concat(names(left), names(right));
            case Condition.Or(var left, var right) -> Stream.concat(names(left), names(right));
        };
    }

    /** Every name that is asked about to choose one of some ways. */
    static Stream<String> names(List<Branch> ways) {
        return ways.stream().map(Branch::when).flatMap(Optional::stream).flatMap(Conditions::names);
    }

    private static Stream<Condition> of(Step step) {
        return switch (step) {
            case Step.Say say -> of(say.next());
            case Step.Ask ask ->
                Stream.concat(
                        ask.options().stream().flatMap(Conditions::of),
                        ask.form().stream().flatMap(form -> of(form.next())));
            case Step.Do _ -> Stream.empty();
            case Step.End _ -> Stream.empty();
        };
    }

    private static Stream<Condition> of(Option option) {
        return Stream.concat(option.when().stream(), of(option.ways()));
    }

    private static Stream<Condition> of(List<Branch> ways) {
        return ways.stream().map(Branch::when).flatMap(Optional::stream);
    }
}
