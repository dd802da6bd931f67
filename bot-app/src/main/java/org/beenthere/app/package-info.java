/** The runnable: settings, commands, the HTTP host and the practice room. */
package org.beenthere.app;
