package org.beenthere.teams;

import okhttp3.HttpUrl;

/**
 * Somebody who may speak to us, and what for.
 *
 * @param serviceUrl the service that the token speaks for; null where there are no tokens
 */
record Sender(TeamsApp app, String serviceUrl) {

    /** Refuses what they may not say: of another platform, another service or another tenant. */
    void check(TeamsActivity activity) throws RefusedException {
        if (!TeamsVerification.CHANNEL.equals(activity.channel())
                || !isReachable(activity.serviceUrl())
                || !(app.withoutTokens() || isItsOwn(activity.serviceUrl()) && isOurTenant(activity))) {
            throw new RefusedException(RefusedException.NOT_FOR_US);
        }
    }

    private boolean isItsOwn(String url) {
        return url.equalsIgnoreCase(serviceUrl);
    }

    /** All that is said of the tenant has to be ours, and something has to be said. */
    private boolean isOurTenant(TeamsActivity activity) {
        var tenants = activity.tenants();
        return !tenants.isEmpty() && tenants.stream().allMatch(app.tenant()::equalsIgnoreCase);
    }

    /**
     * What we send there goes with our token, so it goes over TLS, but for this machine itself. Without tokens nobody has
     * said who they are, and then it goes to this machine alone.
     */
    private boolean isReachable(String url) {
        var parsed = HttpUrl.parse(url);
        return parsed != null && (Loopback.isNamed(parsed.host()) || parsed.isHttps() && !app.withoutTokens());
    }
}
