/** What the environment says, read once and checked as a whole. Touches no file and no network. */
package org.beenthere.app.settings;
