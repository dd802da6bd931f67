/**
 * The rules of anonymous check-ins: who is asked, when an answer counts, what is published at the close; and the
 * interfaces of the stores that they need. No clock, no randomness and no I/O: the time comes with the event.
 */
package org.beenthere.checkin;
