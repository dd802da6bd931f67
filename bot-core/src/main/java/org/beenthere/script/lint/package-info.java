/** The checks: what is proved of a set of scripts before any of it is said to anybody. */
package org.beenthere.script.lint;
