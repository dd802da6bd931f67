package org.beenthere.teams;

import okhttp3.HttpUrl;

/**
 * Somebody who may speak to us, and what for.
 *
 * @param serviceUrl the service that the token speaks for; null where there are no tokens
 */
record VerifiedSender(TeamsApp app, String serviceUrl) {

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

    /** What we send there goes with our token, so it goes over TLS, but for this machine itself. */
    private boolean isReachable(String url) {
        var parsed = HttpUrl.parse(url);
        return parsed != null && (parsed.isHttps() || app.withoutTokens() || isLoopback(parsed.host()));
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
