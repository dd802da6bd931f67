package org.beenthere.script;

/**
 * A script that was read and is still to be checked.
 *
 * @param root what it was read from, so that an error can point at its place
 */
record Draft(YamlNode root, Script script) {}
