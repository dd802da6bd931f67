/** The roster: how an import writes it, and how it is held in memory until the next import. */
package org.beenthere.postgres.roster;
