package org.beenthere.app.scripts;

import java.util.Map;
import org.beenthere.script.Scripts;

/**
 * A site's scripts, without errors.
 *
 * @param files the text of the site's own scripts and words, by path
 * @param scripts what they and the shipped ones compile to
 */
public record CompiledScripts(Map<String, String> files, Scripts scripts) {}
