package org.beenthere.programme;

/**
 * How a site runs its programme.
 *
 * @param rules its decisions about matching and offers
 * @param workingTime when its people work
 * @param rota who is on call
 * @param countMonths for how many months the counts of requests that each supporter took are kept
 */
public record Programme(ProgrammeRules rules, WorkingTime workingTime, Rota rota, int countMonths) {}
