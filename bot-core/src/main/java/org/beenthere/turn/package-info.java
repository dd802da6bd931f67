/**
 * The shell round the engine: one event, one transaction. One file carries out one command, and is named for it. Here
 * are the ports of everything a turn needs from outside, and what runs beside the turns: the notices, the courier.
 */
package org.beenthere.turn;
