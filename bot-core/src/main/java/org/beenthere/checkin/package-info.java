/**
 * Anonymous check-ins, as rules: who is asked, when an answer counts, what is published at the close; and the stores
 * that they need, as interfaces. No clock, no randomness and no I/O: the time comes with the event.
 */
package org.beenthere.checkin;
