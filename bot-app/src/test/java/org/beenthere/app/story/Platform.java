package org.beenthere.app.story;

import java.time.InstantSource;
import org.beenthere.app.practice.PracticeStandIn;
import org.beenthere.chat.PlatformWords;
import org.beenthere.slack.testing.SlackStandIn;
import org.beenthere.teams.testing.FakeTeams;
import org.beenthere.testing.StandIn;

/** The platforms that the bot speaks. */
enum Platform {
    PRACTICE {
        @Override
        StandIn open(PlatformWords words) {
            return new PracticeStandIn();
        }
    },

    SLACK {
        @Override
        StandIn open(PlatformWords words) throws Exception {
            return new SlackStandIn(InstantSource.system(), words);
        }
    },

    TEAMS {
        @Override
        StandIn open(PlatformWords words) throws Exception {
            return new FakeTeams(() -> words, InstantSource.system());
        }
    };

    /** A stand-in of it on which nobody has done anything, with the words of a site. */
    abstract StandIn open(PlatformWords words) throws Exception;
}
