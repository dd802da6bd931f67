package org.beenthere.app.story;

import java.time.InstantSource;
import org.beenthere.app.practice.PracticeStandIn;
import org.beenthere.chat.PlatformWords;
import org.beenthere.slack.SlackApp;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.StandIn;

/** The platforms that the bot speaks. */
enum Platform {
    PRACTICE {
        @Override
        StandIn open(PlatformWords words, InstantSource clock) {
            return new PracticeStandIn();
        }
    },

    SLACK {
        @Override
        StandIn open(PlatformWords words, InstantSource clock) {
            return new SlackStandIn(clock, words, SlackApp.Times.USUAL);
        }
    },

    TEAMS {
        @Override
        StandIn open(PlatformWords words, InstantSource clock) {
            return new FakeTeams(() -> words, clock);
        }
    };

    /** A stand-in of it on which nobody has done anything, with the words of a site. */
    abstract StandIn open(PlatformWords words, InstantSource clock);
}
