package org.beenthere.app.bot;

import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.settings.SlackSettings;
import org.beenthere.app.settings.TeamsSettings;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PlatformWords;
import org.beenthere.programme.RosterEntry;
import org.beenthere.slack.SlackAdapter;
import org.beenthere.slack.SlackApp;
import org.beenthere.teams.TeamsAdapter;
import org.beenthere.teams.TeamsApp;

/** The chat platforms that the settings switch on. */
public final class ChatPlatforms implements AutoCloseable {

    private final Optional<SlackAdapter> slack;
    private final Optional<TeamsAdapter> teams;

    private ChatPlatforms(Optional<SlackAdapter> slack, Optional<TeamsAdapter> teams) {
        this.slack = slack;
        this.teams = teams;
    }

    /**
     * Opens them. None is called yet.
     *
     * @param words asked for whenever a platform shows a text of its own
     * @throws CannotStart naming the setting that a platform cannot work with
     */
    public static ChatPlatforms open(Settings settings, Supplier<PlatformWords> words, InstantSource clock) {
        return new ChatPlatforms(
                settings.slack().map(slack -> SlackAdapter.open(app(slack), words, clock)),
                settings.teams().map(teams -> TeamsAdapter.open(app(teams), words, clock)));
    }

    private static SlackApp app(SlackSettings settings) {
        try {
            return new SlackApp(
                    settings.teamId(),
                    settings.signingSecret(),
                    settings.botToken(),
                    settings.apiUrl().toString(),
                    SlackApp.Times.USUAL);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e.getMessage() + ".", e);
        }
    }

    private static TeamsApp app(TeamsSettings settings) {
        return switch (settings) {
            case TeamsSettings.Registered(var appId, var password, var tenantId) ->
                TeamsApp.of(appId, password, tenantId);
            case TeamsSettings.Insecure() -> TeamsApp.insecure();
        };
    }

    /**
     * Asks Slack whether token and workspace belong together.
     *
     * @return a line for the terminal, if Slack could not be asked
     * @throws CannotStart if they do not
     */
    public Optional<String> check() {
        return slack.flatMap(adapter -> switch (adapter.check()) {
            case FITS -> Optional.empty();
            case TOKEN_REFUSED ->
                throw new CannotStart("Slack does not take SLACK_BOT_TOKEN: copy it again,"
                        + " from the app's settings under Install App.");
            case OTHER_TEAM ->
                throw new CannotStart("SLACK_BOT_TOKEN belongs to another workspace than SLACK_TEAM_ID:"
                        + " copy both again, from the same one.");
            case NOT_REACHED ->
                Optional.of("Slack did not answer, so SLACK_BOT_TOKEN is not checked. It starts all the same.");
        });
    }

    /** The platforms by name, for what the bot sends. */
    public Map<String, ChatPlatform> byName() {
        return Stream.concat(slack.map(SlackAdapter::platform).stream(), teams.map(TeamsAdapter::platform).stream())
                .collect(Collectors.toMap(ChatPlatform::name, platform -> platform));
    }

    /** A line for the terminal about people on the roster whose platform is switched off; empty if there are none. */
    public Optional<String> unreachable(List<RosterEntry> roster) {
        var off = roster.stream()
                .map(entry -> entry.account().platform())
                .filter(platform -> !byName().containsKey(platform))
                .collect(Collectors.groupingBy(platform -> platform, TreeMap::new, Collectors.counting()));
        return Optional.of(off)
                .filter(found -> !found.isEmpty())
                .map(found ->
                        "On the roster, but on a platform that is switched off, so that the bot passes them over: "
                                + found.entrySet().stream()
                                        .map(entry -> entry.getValue() + " on " + entry.getKey())
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    /** Registers the routes by which the platforms reach the bot. */
    public void register(JavalinConfig config, ChatBot bot) {
        slack.ifPresent(adapter -> adapter.register(config, bot));
        teams.ifPresent(adapter -> adapter.register(config, bot));
    }

    /** A line for the terminal: which platforms are switched on. */
    public String summary() {
        var names = Stream.of(slack.map(_ -> "Slack"), teams.map(_ -> "Microsoft Teams"))
                .flatMap(Optional::stream)
                .toList();
        return names.isEmpty()
                ? "No chat platform is switched on, so nobody can write to it."
                : "It speaks with " + String.join(" and ", names) + ".";
    }

    /** Takes no more events, waits up to ten seconds on each platform for those under way, and disconnects. */
    @Override
    public void close() {
        slack.ifPresent(SlackAdapter::close);
        teams.ifPresent(TeamsAdapter::close);
    }
}
