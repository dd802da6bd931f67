/** A script as a map of stops and ways, each with its place in the file: what is counted, and what is drawn. */
package org.beenthere.outline;
