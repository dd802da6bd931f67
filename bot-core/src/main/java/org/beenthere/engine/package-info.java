/**
 * The conversation engine: scripts, a session and an event determine the next session and what must happen. No clock,
 * no randomness, no I/O: the time comes with the event, and ids are derived.
 */
package org.beenthere.engine;
