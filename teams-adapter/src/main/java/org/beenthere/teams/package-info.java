/**
 * Microsoft Teams, with the Bot Framework SDK: who may speak to us, what people did there as {@code ChatEvent}s, and
 * messages as Adaptive Cards. The SDK checks tokens and makes the calls; what it gets wrong is put right here.
 */
package org.beenthere.teams;
