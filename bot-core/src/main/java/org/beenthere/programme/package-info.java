/**
 * Peer support itself, as rules: who may help, when people work, what is promised; and the stores that the rules need. No
 * clock, no randomness and no I/O: the time comes with the event.
 */
package org.beenthere.programme;
