/** One turn of one conversation: which conversation an act belongs to, and the loop of engine and commands. */
package org.beenthere.turn.conversation;
