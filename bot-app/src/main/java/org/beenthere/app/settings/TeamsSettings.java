package org.beenthere.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beenthere.app.CannotStart;

/** How Microsoft Teams reaches the bot. */
public sealed interface TeamsSettings {

    /** One app, registered in one tenant. */
    record Registered(String appId, String password, String tenantId) implements TeamsSettings {

        @Override
        public String toString() {
            return "Registered[" + appId + ", tenant " + tenantId + "]";
        }
    }

    /** Without tokens, for a stand-in such as the Agents Playground on this machine. */
    record Insecure() implements TeamsSettings {}

    /**
     * Empty if nothing is set.
     *
     * @throws CannotStart if some are missing or malformed, or other machines could reach a bot without tokens
     */
    static Optional<TeamsSettings> read(Environment environment, Bind bind) {
        List<String> names = List.of("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId");
        boolean anySet = names.stream().anyMatch(environment::isSet);
        if (environment.flag("BEENTHERE_TEAMS_INSECURE")) {
            if (!bind.isLoopback()) {
                throw new CannotStart("BEENTHERE_TEAMS_INSECURE lets anyone speak as anyone:"
                        + " set BEENTHERE_BIND to 127.0.0.1, or take it out.");
            }
            if (anySet) {
                throw new CannotStart(
                        "BEENTHERE_TEAMS_INSECURE and a MicrosoftApp setting are both set:" + " keep one of them.");
            }
            return Optional.of(new Insecure());
        }
        if (!anySet) {
            return Optional.empty();
        }
        List<String> values = names.stream()
                .map(name -> environment.required(
                        name, "Teams needs it; take out every MicrosoftApp setting to run without Teams."))
                .toList();
        checkIsGuid("MicrosoftAppId", values.get(0));
        checkIsGuid("MicrosoftAppTenantId", values.get(2));
        // Entra writes ids in small letters, and so does the roster
        return Optional.of(new Registered(
                values.get(0).toLowerCase(Locale.ROOT),
                values.get(1),
                values.get(2).toLowerCase(Locale.ROOT)));
    }

    private static void checkIsGuid(String name, String value) {
        if (!value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new CannotStart(name + " is malformed: copy it from the Azure portal,"
                    + " it looks like 00000000-0000-0000-0000-000000000000.");
        }
    }
}
