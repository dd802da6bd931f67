/**
 * The practice room: the whole bot in a browser, on the real engine and a real PostgreSQL, with a chat platform of its
 * own. What that platform shows is kept in a database of its own, as a real platform keeps its own copy.
 */
package org.beenthere.app.practice;
