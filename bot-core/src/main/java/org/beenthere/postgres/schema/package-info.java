/** The schema and its migrations, and what a database says of itself. */
package org.beenthere.postgres.schema;
