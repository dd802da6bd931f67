package org.beenthere.app.settings;

import java.util.List;
import org.beenthere.app.CannotStart;

/** Settings of what is not built yet: whoever sets one must not believe that it has an effect. */
final class UnsupportedSettings {

    private record Unsupported(String name, String problem) {}

    private static final List<Unsupported> ALL = List.of(
            new Unsupported("BEENTHERE_ADMIN_PORT", " is set, and this version has no metrics: take it out."),
            new Unsupported("BEENTHERE_KEYS_URL", " is not spoken yet: use a folder, BEENTHERE_KEYS."),
            new Unsupported(
                    "SLACK_APP_TOKEN",
                    " is set, and this version has no Socket Mode: take it out, and set SLACK_SIGNING_SECRET."));

    private UnsupportedSettings() {}

    /** @throws CannotStart naming the first that is set */
    static void check(Environment environment) {
        ALL.stream()
                .filter(setting -> environment.isSet(setting.name()))
                .findFirst()
                .ifPresent(setting -> {
                    throw new CannotStart(setting.name() + setting.problem());
                });
    }
}
