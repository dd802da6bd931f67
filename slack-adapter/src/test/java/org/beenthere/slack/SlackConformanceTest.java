package org.beenthere.slack;

import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.testing.ChatPlatformConformance;
import org.beenthere.testing.StandIn;

/** Slack does whatever a chat platform must do. */
class SlackConformanceTest extends ChatPlatformConformance {

    @Override
    protected StandIn open() {
        return new SlackStandIn();
    }
}
