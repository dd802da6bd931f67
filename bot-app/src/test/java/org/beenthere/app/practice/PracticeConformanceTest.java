package org.beenthere.app.practice;

import java.time.Duration;
import org.beenthere.testing.ChatPlatformConformance;
import org.beenthere.testing.StandIn;

/** The practice room does what every platform must do. */
class PracticeConformanceTest extends ChatPlatformConformance {

    @Override
    protected StandIn open() {
        return new PracticeStandIn();
    }

    /** It has no limits, so it says no more than that it can be tried again soon. */
    @Override
    protected Duration limit() {
        return Duration.ofSeconds(1);
    }
}
