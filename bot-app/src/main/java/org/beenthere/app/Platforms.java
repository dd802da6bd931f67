package org.beenthere.app;

import org.beenthere.app.settings.Settings;

/** The chat platforms that this version speaks. */
final class Platforms {

    private Platforms() {}

    /**
     * Stops a start that would leave a platform unanswered.
     *
     * @throws CannotStart naming the platform
     */
    static void refuseWhatIsNotSpoken(Settings settings) {
        if (settings.slack().isPresent()) {
            throw new CannotStart("This version does not speak Slack yet: take the SLACK_ settings out.");
        }
        if (settings.teams().isPresent()) {
            throw new CannotStart("This version does not speak Teams yet: take the MicrosoftApp settings out.");
        }
    }
}
