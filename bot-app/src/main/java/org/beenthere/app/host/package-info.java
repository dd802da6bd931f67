/** The running program: starts everything in order, listens on the HTTP port, and stops everything again. */
package org.beenthere.app.host;
