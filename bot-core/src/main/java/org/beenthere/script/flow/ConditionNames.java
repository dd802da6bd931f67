package org.beenthere.script.flow;

import java.util.List;
import java.util.stream.Stream;
import org.beenthere.script.Branch;
import org.beenthere.script.Condition;

/** The names that conditions ask about. */
public final class ConditionNames {

    private ConditionNames() {}

    /** Every name that a condition asks about, repeated as often as it does. */
    public static Stream<String> of(Condition condition) {
        return switch (condition) {
            case Condition.IsSet(var name) -> Stream.of(name);
            case Condition.IsOneOf one -> Stream.of(one.name());
            case Condition.Not(var inner) -> of(inner);
            case Condition.And(var left, var right) -> Stream.concat(of(left), of(right));
            case Condition.Or(var left, var right) -> Stream.concat(of(left), of(right));
        };
    }

    /** Every name that the conditions of some branches ask about. */
    public static Stream<String> of(List<Branch> branches) {
        return branches.stream().flatMap(branch -> branch.when().stream()).flatMap(ConditionNames::of);
    }
}
