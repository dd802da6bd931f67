package org.beenthere.turn.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.engine.Session;
import org.beenthere.programme.Programme;
import org.beenthere.script.Scripts;
import org.beenthere.store.Account;
import org.beenthere.store.Database;
import org.beenthere.store.LiveScripts;
import org.beenthere.store.Seal;
import org.beenthere.store.WrappedKeys;
import org.beenthere.turn.command.DisplayNames;

/**
 * Everything that runs together in one process: where things are kept, what is said, how the site runs its programme,
 * and the platforms it speaks on.
 */
public final class BotContext {

    /** How long a message is left to the turn that wrote it, before the courier takes it. */
    public static final Duration LEASE = Duration.ofSeconds(20);

    private final Database database;
    private final Seal seal;
    private final WrappedKeys keys;
    private final LiveScripts scripts;
    private final Programme programme;
    private final Map<String, ChatPlatform> platforms;
    private final InstantSource clock;
    private final DisplayNames names;

    public BotContext(
            Database database,
            Seal seal,
            WrappedKeys keys,
            LiveScripts scripts,
            Programme programme,
            Map<String, ChatPlatform> platforms,
            InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.keys = keys;
        this.scripts = scripts;
        this.programme = programme;
        this.platforms = Map.copyOf(platforms);
        this.clock = clock;
        this.names = new DisplayNames(this.platforms);
    }

    public Database database() {
        return database;
    }

    public Seal seal() {
        return seal;
    }

    public WrappedKeys keys() {
        return keys;
    }

    /** The scripts that are followed now. */
    public Scripts scripts() {
        return scripts.now();
    }

    /**
     * The scripts by which a session goes on. Where it is in a version that is not known here, somebody else may follow a
     * newer deployment already.
     */
    public Scripts scripts(Session session) {
        if (!scripts.now().know(session.script(), session.hash())) {
            scripts.lookAgain();
        }
        return scripts.now();
    }

    /** Follows what was deployed since. */
    public void followDeployments() {
        scripts.lookAgain();
    }

    public Programme programme() {
        return programme;
    }

    public InstantSource clock() {
        return clock;
    }

    DisplayNames names() {
        return names;
    }

    public Map<String, ChatPlatform> platforms() {
        return platforms;
    }

    /** The platform of an account; empty where it is switched off. */
    public Optional<ChatPlatform> platform(Account account) {
        return Optional.ofNullable(platforms.get(account.ref().platform()));
    }

    /** Whether an account's platform has a place for home. */
    public boolean hasHome(Account account) {
        return platform(account)
                .filter(platform -> platform.capabilities().home())
                .isPresent();
    }
}
