/** The bot, put together: the chat platforms that it speaks on, and everything that it runs on. */
package org.beenthere.app.bot;
