/** What can be typed after {@code ./beenthere}: one file per command, which reads its words and hands on. */
package org.beenthere.app.command;
