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

/** Finds and locks the conversation to which an act or a notice belongs, or opens it. */
public final class ConversationResolver {

    /** A button of no question, which is answered as one of a question that is settled. */
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

    /** The conversation of an act. One whose conversation is no longer open is answered from home (law 1). */
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

    /** Typed words are never taken to be about a request: they belong to the only open task, or else to home. */
    private Resolved typed(Account who, Event.What said) {
        var tasks = tx.conversations().openTasks(who.id());
        return tasks.size() == 1 ? at(who, tasks.getFirst(), said, said) : home(who, said);
    }

    /** A button works for the owner of its conversation alone. Help now works on any button. */
    private Resolved button(Account who, String button, Function<ActionToken, Event.What> meaning) {
        var token = ActionToken.parse(button);
        return token.map(known -> at(who, known.conversation(), meaning.apply(known), fromHome(token)))
                .orElseGet(() -> home(who, fromHome(token)));
    }

    private static Event.What fromHome(Optional<ActionToken> token) {
        return token.filter(HelpNow::isMeantBy).isPresent() ? HELP : STALE;
    }

    /** @param otherwise what the act means on home, where the conversation is no longer open */
    private Resolved at(Account who, UUID conversation, Event.What what, Event.What otherwise) {
        try {
            var open = tx.conversations().lock(who.id(), conversation).filter(found -> !found.isEnded());
            if (open.isPresent()) {
                return new Resolved(open.get(), what);
            }
        } catch (UnreadableException e) {
            deleteUnlessOfCase(conversation);
            return home(who, otherwise == HELP ? HELP : new Event.What.Lost());
        }
        return home(who, otherwise);
    }

    private void deleteUnlessOfCase(UUID conversation) {
        tx.conversations()
                .topicOf(conversation)
                .filter(topic -> topic.kind() != Topic.Kind.CASE)
                .ifPresent(_ -> tx.conversations().delete(conversation));
    }

    /** The home of somebody. A new one is opened silently, unless greeting is all that they did. */
    private Resolved home(Account who, Event.What what) {
        var home = find(who.id(), Topic.home());
        if (home.isPresent()) {
            return new Resolved(home.get(), what);
        }
        var opened = open(who.id(), Topic.home(), Seal.KEYSET);
        if (what instanceof Event.What.Greeted) {
            return new Resolved(opened, new Event.What.Opened(Map.of()));
        }
        var begun = EngineStep.of(bot, tx, who, opened, at, new Event.What.Opened(Map.of()));
        return new Resolved(opened.at(begun.session()), what);
    }

    /** Locks a conversation; empty where there is none. A home or task that cannot be read is deleted, to begin anew. */
    public Optional<Conversation> find(UUID account, Topic topic) {
        if (topic.kind() != Topic.Kind.CASE) {
            return findOrDelete(account, topic);
        }
        try {
            return tx.conversations().lock(account, topic);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** Locks a conversation; empty where there is none. One that cannot be read is deleted, even about a request. */
    public Optional<Conversation> findOrDelete(UUID account, Topic topic) {
        try {
            var found = tx.conversations().lock(account, topic);
            if (found.isPresent()) {
                return found;
            }
        } catch (UnreadableException e) {
            // It begins anew.
        }
        tx.conversations().forget(account, topic);
        return Optional.empty();
    }

    /** Opens a new conversation, at no step of its script yet. */
    public Conversation open(UUID account, Topic topic, UUID key) {
        var id = UUID.randomUUID();
        var opened = new Conversation(id, account, topic, key, Session.fresh(id, topic.script()));
        tx.conversations().open(opened);
        return opened;
    }
}
