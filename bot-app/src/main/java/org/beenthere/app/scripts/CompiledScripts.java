package org.beenthere.app.scripts;

import java.util.Map;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.script.Scripts;

/**
 * A site's scripts and prompts, without errors.
 *
 * @param files the text of the site's own, by path
 * @param scripts what they and the shipped ones compile to
 * @param prompts the same of check-ins
 */
public record CompiledScripts(Map<String, String> files, Scripts scripts, CheckinPrompts prompts) {}
