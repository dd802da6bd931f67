package org.beenthere.app.settings;

import java.util.Comparator;
import org.beenthere.app.CannotStart;

/** Refuses production settings in the practice room: nobody should practise on real people by mistake. */
final class NoProductionSettings {

    private NoProductionSettings() {}

    /** @throws CannotStart naming a production setting that is set */
    static void check(Environment environment) {
        environment.variables().keySet().stream()
                .filter(environment::isSet)
                .filter(NoProductionSettings::isForProduction)
                .min(Comparator.naturalOrder())
                .ifPresent(name -> {
                    throw new CannotStart(name + " is set, and the practice room uses no production setting:"
                            + " take it out, or start ./beenthere serve.");
                });
    }

    private static boolean isForProduction(String name) {
        return name.startsWith("SLACK_")
                || name.startsWith("MicrosoftApp")
                || name.equals("DATABASE_URL")
                || name.equals("BEENTHERE_KEYS_URL")
                || name.equals("BEENTHERE_TEAMS_INSECURE");
    }
}
