/**
 * What may be published about a small group of people: the minimum group sizes below which a number is withheld, and
 * the rules of the ledger that keeps two published numbers from revealing a third. Used by check-ins, feedback and
 * reports; depends only on the JDK. No clock, no randomness and no I/O.
 */
package org.beenthere.publish;
