/**
 * The shell around the pure engine: one event, one transaction. This package puts the bot together; those below it have the
 * turn itself, the commands, delivery and what runs in the background.
 */
package org.beenthere.turn;
