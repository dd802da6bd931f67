/**
 * What a durable turn costs: the bot on PostgreSQL with a platform in memory, beside the very statements that it runs, in
 * plain JDBC.
 */
package org.beenthere.bench.durable;
