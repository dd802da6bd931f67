/** Brings the roster in the database to what the site's {@code roster.csv} says, and reports the difference. */
package org.beenthere.app.roster;
