/** The practice room in a real Chromium, in front of the packaged program. Run where a Chromium is installed. */
package org.beenthere.app.browser;
