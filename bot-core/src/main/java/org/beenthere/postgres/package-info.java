/** PostgreSQL: the stores, transactions with deadlines and retries, the schema and its migrations. */
package org.beenthere.postgres;
