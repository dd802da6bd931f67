/** Connections and transactions: the pool, what ends in time, and what is tried again. */
package org.beenthere.postgres.connection;
