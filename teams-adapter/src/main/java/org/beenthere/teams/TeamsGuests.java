package org.beenthere.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.beenthere.chat.Belonging;
import org.beenthere.chat.PersonRef;

/**
 * Whether somebody belongs to the tenant or is a guest. Events do not say, so Teams is asked who is in the chat: once in five
 * minutes at the most, and not waited for long. What it does not say is not known.
 */
final class TeamsGuests {

    private static final Set<String> OUTSIDERS = Set.of("guest", "anonymous");

    /** Stands in the name by which a guest signs in: {@code ana_clinic.org#EXT#@hospital.onmicrosoft.com}. */
    private static final String EXTERNAL = "#ext#";

    private final TeamsApp app;
    private final TeamsCalls calls;
    private final Cache<PersonRef, Belonging> said = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    TeamsGuests(TeamsApp app, TeamsCalls calls) {
        this.app = app;
        this.calls = calls;
    }

    /** @param chat their private chat with the bot */
    Belonging of(PersonRef person, TeamsConversationReference chat) {
        return said.get(
                person, _ -> calls.member(chat).map(account -> of(account, app)).orElse(Belonging.UNKNOWN));
    }

    /** What an account says of itself. */
    static Belonging of(ChannelAccount account, TeamsApp app) {
        var role = property(account, "userRole").toLowerCase(Locale.ROOT);
        var signsInAs = property(account, "userPrincipalName").toLowerCase(Locale.ROOT);
        if (OUTSIDERS.contains(role) || signsInAs.contains(EXTERNAL) || isOfOtherTenant(account, app)) {
            return Belonging.GUEST;
        }
        return role.isEmpty() && signsInAs.isEmpty() ? Belonging.UNKNOWN : Belonging.OWN;
    }

    /** Whether an account names a tenant, and that is not ours. */
    static boolean isOfOtherTenant(ChannelAccount account, TeamsApp app) {
        var tenant = property(account, "tenantId");
        return !tenant.isEmpty() && !tenant.equalsIgnoreCase(app.tenant()) && !app.withoutTokens();
    }

    static String property(ChannelAccount account, String name) {
        var value = account.getProperties().get(name);
        return value == null ? "" : value.asText("");
    }
}
