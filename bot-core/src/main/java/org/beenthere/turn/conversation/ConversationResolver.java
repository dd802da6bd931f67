package org.beenthere.turn.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.engine.Event;
import org.beenthere.engine.HelpNow;
import org.beenthere.engine.Session;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Seal;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.store.UnreadableException;

/** Finds the conversation that an act belongs to, and locks it; opens home where there is none. */
public final class ConversationResolver {

    /** A button that means nothing on home, so that it is answered as one of a question that is settled. */
    private static final Event.What STALE = new Event.What.Pressed(-1, "");

    private static final Event.What HELP = new Event.What.AskedForHelp();

    private final BotContext bot;
    private final Transaction tx;
    private final Instant at;

    public ConversationResolver(BotContext bot, Transaction tx, Instant at) {
        this.bot = bot;
        this.tx = tx;
        this.at = at;
    }

    /** A locked conversation, and what the act means in it. */
    public record Resolved(Conversation conversation, Event.What what) {}

    /** Where an act leads. One that belongs to nothing that is open any more is answered from home (law 1). */
    public Resolved resolve(Account who, Act act) {
        return switch (act) {
            case Act.Greeted() -> home(who, new Event.What.Greeted());
            case Act.Typed(var text) -> typed(who, new Event.What.Typed(text));
            case Act.Pressed(var button) ->
                button(who, button, token -> new Event.What.Pressed(token.asked(), token.choiceId()));
            case Act.Submitted(var button, var values) ->
                button(who, button, token -> new Event.What.Submitted(token.asked(), token.choiceId(), values));
        };
    }

    /** Words are never guessed to belong to a request; a single open task, or home, takes them. */
    private Resolved typed(Account who, Event.What said) {
        var tasks = tx.conversations().openTasks(who.id());
        return tasks.size() == 1 ? at(who, tasks.getFirst(), said, said) : home(who, said);
    }

    /** A button is good for the owner of its conversation alone. Help now is help now, whosever button it was. */
    private Resolved button(Account who, String button, Function<ActionToken, Event.What> meaning) {
        var token = ActionToken.parse(button);
        return token.filter(known -> tx.conversations().isOf(who.id(), known.conversation()))
                .map(known -> at(who, known.conversation(), meaning.apply(known), fromHome(token)))
                .orElseGet(() -> home(who, fromHome(token)));
    }

    private static Event.What fromHome(Optional<ActionToken> token) {
        return token.filter(HelpNow::isMeantBy).isPresent() ? HELP : STALE;
    }

    private Resolved at(Account who, UUID conversation, Event.What what, Event.What otherwise) {
        try {
            var open = tx.conversations().lock(conversation).filter(found -> !found.isEnded());
            if (open.isPresent()) {
                return new Resolved(open.get(), what);
            }
        } catch (UnreadableException e) {
            forgetUnlessOfCase(conversation);
            return home(who, otherwise == HELP ? HELP : new Event.What.Lost());
        }
        return home(who, otherwise);
    }

    private void forgetUnlessOfCase(UUID conversation) {
        tx.conversations()
                .topicOf(conversation)
                .filter(topic -> topic.kind() != Topic.Kind.CASE)
                .ifPresent(_ -> tx.conversations().delete(conversation));
    }

    /** The home of somebody, opened quietly if it is new. */
    private Resolved home(Account who, Event.What what) {
        var home = find(who.id(), Topic.home());
        if (home.isPresent()) {
            return new Resolved(home.get(), what);
        }
        var opened = open(who.id(), Topic.home(), Seal.HOUSE);
        if (what instanceof Event.What.Greeted) {
            return new Resolved(opened, new Event.What.Opened(Map.of()));
        }
        var begun = EngineStep.one(bot, tx, who, opened, at, new Event.What.Opened(Map.of()));
        return new Resolved(opened.at(begun.session()), what);
    }

    /** Locks a conversation. A home or task that cannot be read is forgotten, so that it can begin anew. */
    public Optional<Conversation> find(UUID account, Topic topic) {
        if (topic.kind() != Topic.Kind.CASE) {
            return findOrForget(account, topic);
        }
        try {
            return tx.conversations().lock(account, topic);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** Locks a conversation; whichever it is, one that cannot be read is forgotten. */
    public Optional<Conversation> findOrForget(UUID account, Topic topic) {
        try {
            var found = tx.conversations().lock(account, topic);
            if (found.isPresent()) {
                return found;
            }
        } catch (UnreadableException e) {
            // It is begun anew.
        }
        tx.conversations().forget(account, topic);
        return Optional.empty();
    }

    /** Opens a conversation that is new. */
    public Conversation open(UUID account, Topic topic, UUID key) {
        var id = UUID.randomUUID();
        var opened = new Conversation(id, account, topic, key, Session.fresh(id, topic.script()));
        tx.conversations().open(opened);
        return opened;
    }
}
