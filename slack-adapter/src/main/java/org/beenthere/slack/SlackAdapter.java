package org.beenthere.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Supplier;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PlatformWords;
import org.beenthere.slack.SlackCalls.Answer;

/** Slack, for one workspace or Grid organisation. */
public final class SlackAdapter implements AutoCloseable {

    /** Slack's errors that mean that it does not accept the token. */
    private static final Set<String> TOKEN_ERRORS = Set.of(
            "account_inactive",
            "invalid_auth",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "org_login_required",
            "token_expired",
            "token_revoked");

    private final SlackApp app;
    private final InstantSource clock;
    private final SlackCalls calls;
    private final SlackChats chats;
    private final SlackMembers members;
    private final SlackExecutor executor;
    private final SlackPlatform platform;
    private final Supplier<PlatformWords> words;

    private SlackAdapter(SlackApp app, Supplier<PlatformWords> words, InstantSource clock) {
        this.app = app;
        this.words = words;
        this.clock = clock;
        this.calls = SlackCalls.of(app);
        this.chats = new SlackChats(calls);
        this.members = new SlackMembers(app, calls);
        this.executor = new SlackExecutor(app.times().acknowledge());
        var names = new SlackNames(calls.within(app, app.times().name()));
        this.platform = new SlackPlatform(calls, chats, members, names, words);
    }

    /** Opens the adapter. Slack is not called yet. */
    public static SlackAdapter open(SlackApp app, Supplier<PlatformWords> words, InstantSource clock) {
        return new SlackAdapter(app, words, clock);
    }

    /** Slack as the bot sends to it. */
    public ChatPlatform platform() {
        return platform;
    }

    /** Registers {@code POST /slack/events}, to which Slack sends events, presses and forms. */
    public void register(JavalinConfig config, ChatBot bot) {
        var dispatch = new SlackDispatch(
                new SlackEvents(app, chats, clock),
                new SlackModals(calls, words),
                executor,
                new SlackGuests(members, calls.within(app, app.times().name())),
                calls,
                words,
                clock);
        var filter = new SlackWorkspaceFilter(app, members::isOwn);
        new SlackRoutes(new SlackVerification(app, clock), dispatch.app(bot, app, filter)).register(config);
    }

    /** Asks Slack once whether token and team belong together. */
    public SlackCheck check() {
        return switch (calls.ask(methods -> methods.authTest(request -> request))) {
            case Answer.Done<AuthTestResponse>(var bot) ->
                app.team().equals(app.isOrganisation() ? bot.getEnterpriseId() : bot.getTeamId())
                        ? SlackCheck.FITS
                        : SlackCheck.OTHER_TEAM;
            case Answer.Denied<AuthTestResponse>(var error)
            when TOKEN_ERRORS.contains(error) -> SlackCheck.TOKEN_REFUSED;
            case Answer.Denied<AuthTestResponse> _, Answer.Later<AuthTestResponse> _ -> SlackCheck.NOT_REACHED;
        };
    }

    /** Whether nothing that Slack sent is being worked on. */
    boolean isIdle() {
        return executor.isIdle();
    }

    /** Takes no more events, waits up to ten seconds for those under way, and disconnects. */
    @Override
    public void close() {
        executor.close();
        calls.close();
    }
}
