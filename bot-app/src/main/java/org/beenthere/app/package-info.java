/** The runnable: the door to the terminal, the host that starts and stops everything in order. */
package org.beenthere.app;
