/**
 * What a script may have done: one file for each command, named for its word ({@code offer.accept} is
 * {@link org.beenthere.turn.command.AcceptOffer}).
 */
package org.beenthere.turn.command;
