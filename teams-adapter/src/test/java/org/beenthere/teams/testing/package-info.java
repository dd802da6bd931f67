/** What stands in for Teams: for the tests here, and for those of the runnable. */
package org.beenthere.teams.testing;
