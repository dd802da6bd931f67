package org.beenthere.engine;

import java.util.Optional;
import org.beenthere.script.Option;
import org.beenthere.script.Step;

/**
 * The option that somebody chose.
 *
 * @param question the question that offers it; empty for an option offered everywhere if no question is open
 * @param calls how many calls end by it, if a calling script offers it everywhere; otherwise 0
 */
record ChosenOption(Option option, Optional<Step.Ask> question, int calls) {}
