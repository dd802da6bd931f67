/** The way out to the platforms: the outbox, home views, and the answers that need nothing but memory. */
package org.beenthere.turn.delivery;
