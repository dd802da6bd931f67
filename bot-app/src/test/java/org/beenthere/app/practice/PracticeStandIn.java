package org.beenthere.app.practice;

import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.ScratchData;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.chat.Act;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.testing.PlainStandIn;
import org.beenthere.testing.Seen;
import org.beenthere.testing.Shown;
import org.beenthere.testing.Trouble;

/**
 * The practice room's platform on a PostgreSQL of its own, without the page. In trouble, its database takes no more
 * connections; or nobody is in the room.
 */
public final class PracticeStandIn extends PlainStandIn {

    private static final String HOME = "home";

    private final DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", OneServer.newUrl());
    private final PracticeStore memory = PracticeStore.open(url, ScratchData.newFolder());
    private final PracticePlatform platform;
    private PracticeInbox acts;
    private boolean nobodyHere;

    public PracticeStandIn() {
        this.platform = new PracticePlatform(memory, InstantSource.system(), _ -> !nobodyHere, () -> {});
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public void connect(ChatBot bot) {
        acts = new PracticeInbox(memory, InstantSource.system(), () -> bot);
    }

    @Override
    public PersonRef person(String name) {
        return new PersonRef(PracticePlatform.NAME, PracticePlatform.NAME, name);
    }

    /** What the bot said; what people typed stands there too, and is left out. */
    @Override
    public List<Shown> chat(PersonRef person) {
        return memory.chat(person.user()).stream()
                .filter(PracticeStore.Entry::fromBot)
                .map(entry -> Seen.of(entry.key(), entry.message(), entry.chosen()))
                .toList();
    }

    @Override
    public Optional<Shown> home(PersonRef person) {
        return memory.home(person.user()).map(view -> Seen.of(HOME, view, ""));
    }

    @Override
    protected Message message(PersonRef person, String id) {
        return Stream.concat(
                        memory.chat(person.user()).stream()
                                .filter(entry -> entry.key().equals(id))
                                .map(PracticeStore.Entry::message),
                        memory.home(person.user()).stream().filter(_ -> id.equals(HOME)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected boolean hand(PersonRef person, String event, Act act) {
        return acts.take(person, event, act).acknowledged();
    }

    @Override
    public void trouble(Trouble trouble) {
        nobodyHere = trouble == Trouble.REFUSING;
        boolean away = trouble != Trouble.NONE && trouble != Trouble.REFUSING;
        var name = url.jdbcUrl().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        var elsewhere = url.jdbcUrl().replaceFirst("/" + name, "/postgres");
        try (var connection = DriverManager.getConnection(elsewhere, url.user(), url.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database " + name + " with allow_connections " + !away);
            if (away) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        if (!away) {
            // A connection that was cut is only found to be so when it is used.
            await().ignoreExceptions().until(() -> !memory.ahead().isNegative());
        }
    }

    @Override
    public ChannelRef channel(List<ChannelMember> members) {
        throw new AssertionError("the practice room has no channels");
    }

    @Override
    public List<Shown> posted(ChannelRef channel) {
        throw new AssertionError("the practice room has no channels");
    }

    @Override
    public void close() {
        memory.close();
    }
}
