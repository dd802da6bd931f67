/** The checks: what is proved of a set of scripts before anybody gets to see them. */
package org.beenthere.script.lint;
