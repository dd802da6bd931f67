/** A script as a graph of steps and transitions, each with its position in the file: to be counted, and to be drawn. */
package org.beenthere.outline;
