package org.beenthere.slack;

/** Lets what stands in for Slack see when the adapter has nothing more to do. */
public final class Underway {

    private Underway() {}

    public static boolean isNothing(SlackAdapter adapter) {
        return adapter.isIdle();
    }
}
