package org.beenthere.script.flow;

import java.util.function.Supplier;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.yaml.YamlNode;

/**
 * Something that a step says, hands over or claims, so that it must be filled, or done, on every way there.
 *
 * @param at where the step says so
 * @param name of a slot, or of what must be done, as {@code command.outcome}
 * @param otherwise what is told where there is a way without it
 */
public record Use(YamlNode at, String name, Supplier<Finding> otherwise) {}
