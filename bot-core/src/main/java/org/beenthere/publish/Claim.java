package org.beenthere.publish;

import java.util.List;

/**
 * What a result tells of an audience.
 *
 * @param needs what must be true of it for the result to be possible whatever a few of them hold
 */
record Claim(Audience audience, List<Need> needs) {}
