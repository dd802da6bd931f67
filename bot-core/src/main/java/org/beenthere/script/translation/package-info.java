/**
 * Languages: words files, and translations of scripts, which are reported as outdated once their source has changed.
 */
package org.beenthere.script.translation;
