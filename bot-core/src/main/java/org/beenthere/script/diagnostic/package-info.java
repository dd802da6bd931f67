/**
 * What can be wrong with the files of scripts and words: one {@link org.beenthere.script.diagnostic.Diagnostic} for
 * each kind, each with a page of its own, and the {@link org.beenthere.script.diagnostic.Problem}s that were found,
 * with their positions.
 */
package org.beenthere.script.diagnostic;
