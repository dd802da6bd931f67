/** What the log may say: where something went wrong, and never what was being kept (law 12). */
package org.beenthere.app.log;
