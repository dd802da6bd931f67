/**
 * The embedded PostgreSQL: its programs unpacked, its cluster made, started, taken over and stopped.
 *
 * <p>Nothing here knows what is kept in it.
 */
package org.beenthere.app.database;
