package org.beenthere.script.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Reachability in a graph that is given by the direct successors of each node. */
public final class Reachability {

    private Reachability() {}

    /** The starting nodes, and every node that can be reached from them. */
    public static <T> Set<T> from(Collection<T> starts, Function<T, ? extends Collection<T>> successors) {
        var reached = new HashSet<T>();
        var open = new ArrayList<>(starts);
        while (!open.isEmpty()) {
            var node = open.removeLast();
            if (reached.add(node)) {
                open.addAll(successors.apply(node));
            }
        }
        return reached;
    }
}
