/** What can be typed after {@code ./beenthere}: one file for each command, which reads its arguments and passes them on. */
package org.beenthere.app.command;
