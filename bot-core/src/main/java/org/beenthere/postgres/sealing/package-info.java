/** How values stand in columns: sealed and padded, or as the pseudonyms of a day. */
package org.beenthere.postgres.sealing;
