/**
 * What may be shown of a small group, and who may be asked again: the floors, the result of a round, the ledger. Check-ins,
 * feedback and reports share it. It knows sets of members that mean nothing to it; no clock, no randomness, no I/O.
 */
package org.beenthere.publish;
