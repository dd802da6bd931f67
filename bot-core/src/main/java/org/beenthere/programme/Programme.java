package org.beenthere.programme;

/**
 * How a site runs its programme.
 *
 * @param rules what it decided about matching and offers
 * @param workingTime when its people work
 * @param rota who is on call
 */
public record Programme(ProgrammeRules rules, WorkingTime workingTime, Rota rota) {}
