/** Tests of the packaged program's practice room in a real Chromium. They run where one is installed. */
package org.beenthere.app.browser;
