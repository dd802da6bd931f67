package org.beenthere.script.flow;

import java.util.List;
import java.util.stream.Stream;
import org.beenthere.script.Branch;
import org.beenthere.script.Condition;

/** What conditions ask about. */
public final class ConditionNames {

    private ConditionNames() {}

    /** Every name that a condition asks about. */
    public static Stream<String> names(Condition condition) {
        return switch (condition) {
            case Condition.IsSet(var name) -> Stream.of(name);
            case Condition.IsOneOf one -> Stream.of(one.name());
            case Condition.Not(var inner) -> names(inner);
            case Condition.And(var left, var right) -> Stream.concat(names(left), names(right));
            case Condition.Or(var left, var right) -> Stream.concat(names(left), names(right));
        };
    }

    /** Every name that is asked about to choose one of some ways. */
    public static Stream<String> names(List<Branch> ways) {
        return ways.stream().flatMap(way -> way.when().stream()).flatMap(ConditionNames::names);
    }
}
