package org.beenthere.publish;

import java.util.Set;

/**
 * What must be true of an audience for a result to be possible: at least so many of them hold one of these options.
 *
 * @param options one of which they hold
 * @param people how many
 */
record Need(Set<Integer> options, int people) {}
