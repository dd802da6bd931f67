/**
 * The conversation engine: a script, a session and an event give the next session and what shall happen, always the
 * same. No clock, no randomness, no input or output: time comes with the event, and ids are derived.
 */
package org.beenthere.engine;
