package org.beenthere.programme;

/**
 * How a site runs its programme.
 *
 * @param rules what it decided about matching and offers
 * @param workingTime when its people work
 * @param rota who is on call
 * @param countMonths how many months it keeps how many requests each supporter took
 */
public record Programme(ProgrammeRules rules, WorkingTime workingTime, Rota rota, int countMonths) {}
