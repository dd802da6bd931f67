package org.beenthere.app.house;

import java.util.Map;
import org.beenthere.script.Scripts;

/**
 * A site's own scripts and words, which can be used with the shipped ones.
 *
 * @param files their texts by their paths in the site's folder
 * @param scripts what was compiled of just these texts, with the shipped ones
 */
record OwnScripts(Map<String, String> files, Scripts scripts) {}
