/**
 * The ports for what must be kept, found, locked and sealed, and the records that are kept. {@code postgres} and
 * {@code vault} implement them.
 */
package org.beenthere.store;
