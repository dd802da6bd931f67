/**
 * The commands that scripts may give: one file each, named for its word ({@code offer.accept} is
 * {@link org.beenthere.turn.command.AcceptOffer}), which declares what it may do and does it.
 */
package org.beenthere.turn.command;
