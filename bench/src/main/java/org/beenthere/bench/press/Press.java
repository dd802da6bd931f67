package org.beenthere.bench.press;

import java.time.Duration;

/**
 * How long one press took.
 *
 * @param acknowledged until the HTTP request was answered
 * @param shown until what follows was shown
 */
record Press(Duration acknowledged, Duration shown) {}
