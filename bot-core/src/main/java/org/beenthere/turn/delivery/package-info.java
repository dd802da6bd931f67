/** The way out to the platforms: messages of the outbox, home views, and answers from memory when all else fails. */
package org.beenthere.turn.delivery;
