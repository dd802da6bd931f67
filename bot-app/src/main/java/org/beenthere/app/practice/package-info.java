/**
 * The practice room: the whole bot in a browser, on the real engine and a real PostgreSQL, with a chat platform of its
 * own. Like a real platform, it keeps what it shows in a database of its own.
 */
package org.beenthere.app.practice;
