/** Keeps content out of the log: it says where something failed, never with which data (law 12). */
package org.beenthere.app.log;
