package org.beenthere.app.story;

import org.beenthere.app.practice.PracticeStandIn;
import org.beenthere.testing.StandIn;

/** The platforms that the bot speaks. */
enum Platform {
    PRACTICE {
        @Override
        StandIn open() {
            return new PracticeStandIn();
        }
    };

    /** A stand-in of it on which nobody has done anything. */
    abstract StandIn open() throws Exception;
}
