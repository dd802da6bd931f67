/** The runnable program: its entry point, and the error with which every other package tells the user what to mend. */
package org.beenthere.app;
