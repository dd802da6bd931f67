package org.beenthere.programme;

/**
 * How a site runs its programme.
 *
 * @param rules its decisions about matching and offers
 * @param workingTime when its people work
 * @param rota who is on call
 * @param countMonths for how many months the counts of requests that each supporter took are kept
 * @param addressDays for how many days it is kept how to reach whoever is no supporter or coordinator any more
 */
public record Programme(ProgrammeRules rules, WorkingTime workingTime, Rota rota, int countMonths, int addressDays) {}
