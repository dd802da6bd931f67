/** Settings from environment variables, read once and checked as a whole. Touches no file and no network. */
package org.beenthere.app.settings;
