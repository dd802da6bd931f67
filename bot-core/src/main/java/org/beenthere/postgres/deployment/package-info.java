/** Scripts and words that were deployed, as rows that every node follows. */
package org.beenthere.postgres.deployment;
