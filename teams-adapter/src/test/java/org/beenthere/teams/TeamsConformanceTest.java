package org.beenthere.teams;

import java.time.Instant;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.ChatPlatformConformance;
import org.beenthere.testing.SettableClock;
import org.beenthere.testing.StandIn;

class TeamsConformanceTest extends ChatPlatformConformance {

    @Override
    protected StandIn open() {
        return new FakeTeams(() -> TestWords.WORDS, new SettableClock(Instant.parse("2026-03-02T09:30:00Z")));
    }
}
