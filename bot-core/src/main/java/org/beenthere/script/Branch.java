package org.beenthere.script;

import java.util.Optional;

/**
 * One of the ways on from a place. The first whose condition holds is taken; the last has none.
 *
 * @param when under which condition
 * @param to the step it leads to
 */
public record Branch(Optional<Condition> when, String to) {}
