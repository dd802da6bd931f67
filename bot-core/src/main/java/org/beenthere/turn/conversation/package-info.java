/** One turn of one conversation: to which one an act belongs, and the loop of engine and commands. */
package org.beenthere.turn.conversation;
