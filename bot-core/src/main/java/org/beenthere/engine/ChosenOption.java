package org.beenthere.engine;

import java.util.Optional;
import org.beenthere.script.Option;
import org.beenthere.script.Step;

/**
 * A choice that somebody meant.
 *
 * @param question the question that offers it; none where it is offered everywhere, and no question is open
 * @param calls how many calls end by it: it is offered everywhere in a script that called the present one
 */
record ChosenOption(Option option, Optional<Step.Ask> question, int calls) {}
