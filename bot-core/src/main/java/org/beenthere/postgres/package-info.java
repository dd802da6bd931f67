/** PostgreSQL: the stores, and transactions with deadlines and retries. */
package org.beenthere.postgres;
