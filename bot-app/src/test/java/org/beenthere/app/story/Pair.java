package org.beenthere.app.story;

/** Where the one who asks is, and where the one who is asked. */
enum Pair {
    PRACTICE(Platform.PRACTICE, Platform.PRACTICE),
    SLACK(Platform.SLACK, Platform.SLACK),
    TEAMS(Platform.TEAMS, Platform.TEAMS),
    FROM_SLACK_TO_TEAMS(Platform.SLACK, Platform.TEAMS),
    FROM_TEAMS_TO_SLACK(Platform.TEAMS, Platform.SLACK);

    private final Platform clinician;
    private final Platform supporter;

    Pair(Platform clinician, Platform supporter) {
        this.clinician = clinician;
        this.supporter = supporter;
    }

    Platform clinician() {
        return clinician;
    }

    Platform supporter() {
        return supporter;
    }

    boolean isOfOne() {
        return clinician == supporter;
    }
}
