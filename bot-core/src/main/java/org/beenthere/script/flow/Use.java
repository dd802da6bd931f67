package org.beenthere.script.flow;

import java.util.function.Supplier;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.yaml.YamlNode;

/**
 * A name that a step uses in a text, as an argument or by a claim, so that it must be filled on every path there.
 *
 * @param node where the step uses it
 * @param name a slot, or an outcome as {@code command.outcome}
 * @param ifMissing the problem if there is a path on which it is not filled
 */
public record Use(YamlNode node, String name, Supplier<Finding> ifMissing) {}
