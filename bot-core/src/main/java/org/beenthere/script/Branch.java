package org.beenthere.script;

import java.util.Optional;

/**
 * One of the ways on from a step. The first whose condition holds is taken; the last has no condition.
 *
 * @param when the condition under which it is taken
 * @param to the step it leads to
 */
public record Branch(Optional<Condition> when, String to) {}
