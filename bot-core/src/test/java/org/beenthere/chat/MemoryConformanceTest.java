package org.beenthere.chat;

import org.beenthere.testing.ChatPlatformConformance;
import org.beenthere.testing.FakePlatform;
import org.beenthere.testing.MemoryStandIn;
import org.beenthere.testing.StandIn;

/** The platform in memory, which other tests use, does what every platform must do. */
class MemoryConformanceTest extends ChatPlatformConformance {

    @Override
    protected StandIn open() {
        return new MemoryStandIn(new FakePlatform("memory", true));
    }
}
