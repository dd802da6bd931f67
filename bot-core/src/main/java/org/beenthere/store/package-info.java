/**
 * The ports to where things are kept, locked and sealed, and the records that are kept there. {@code postgres} and
 * {@code vault} carry them out.
 */
package org.beenthere.store;
