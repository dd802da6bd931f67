package org.beenthere.script.translation;

import java.util.function.Predicate;
import org.beenthere.script.yaml.YamlNode;

/**
 * A file whose texts can be translated.
 *
 * @param name the name by which its translations mention it
 * @param root its root node
 * @param paths which of its nodes are texts
 * @param vital whether the text at a path must never be missing or outdated
 */
public record Translatable(String name, YamlNode root, TextPaths paths, Predicate<String> vital) {}
