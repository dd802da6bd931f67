/** PostgreSQL: the stores, the transactions behind a fair gate, the schema and its migrations. */
package org.beenthere.postgres;
