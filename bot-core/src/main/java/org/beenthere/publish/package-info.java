/**
 * What may be shown of a small group of people: the floors under which a number stays unsaid, and the rules of the
 * ledger that keeps two published numbers from giving away a third. Used by check-ins, feedback and reports; knows
 * nothing but the JDK. No clock, no randomness and no I/O.
 */
package org.beenthere.publish;
