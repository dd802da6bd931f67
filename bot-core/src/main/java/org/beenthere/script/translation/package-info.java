/** Languages: files of words, and the translations of scripts, which are told when their source has changed. */
package org.beenthere.script.translation;
