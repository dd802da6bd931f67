package org.beenthere.teams;

import okhttp3.HttpUrl;

/**
 * A verified sender, and what it may speak for.
 *
 * @param serviceUrl the service that its token is for; null if the app runs without tokens
 */
record VerifiedSender(TeamsApp app, String serviceUrl) {

    /** @throws RefusedException if an activity is of another channel, another service or another tenant */
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

    /** Every mention of a tenant must be ours, and there must be one. */
    private boolean isOurTenant(TeamsActivity activity) {
        var tenants = activity.tenants();
        return !tenants.isEmpty() && tenants.stream().allMatch(app.tenant()::equalsIgnoreCase);
    }

    /**
     * Our token goes to this URL, so it must be https, except on this machine. Without tokens nobody has said who they are,
     * and then it must be this machine.
     */
    private boolean isReachable(String url) {
        var parsed = HttpUrl.parse(url);
        return parsed != null && (Loopback.isNamed(parsed.host()) || parsed.isHttps() && !app.withoutTokens());
    }
}
