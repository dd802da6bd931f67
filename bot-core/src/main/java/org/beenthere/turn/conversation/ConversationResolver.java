package org.beenthere.turn.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.engine.Event;
import org.beenthere.engine.HelpNow;
import org.beenthere.engine.Session;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Ids;
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
                button(who, button, (token, asked) -> new Event.What.Pressed(asked, token.choiceId()));
            case Act.Submitted(var button, var values) ->
                button(who, button, (token, asked) -> new Event.What.Submitted(asked, token.choiceId(), values));
        };
    }

    /** Typed words are never taken to be about a request: they belong to the only open task, or else to home. */
    private Resolved typed(Account who, Event.What said) {
        var tasks = tx.conversations().openTasks(who.id());
        return tasks.size() == 1 ? at(who, tasks.getFirst(), said, said) : home(who, said);
    }

    /** What a button means in a conversation, if its question was asked in some turn of it. */
    private interface Meaning {
        Event.What of(ActionToken token, int asked);
    }

    /** A button works for the owner of its conversation alone. Help now works on any button. */
    private Resolved button(Account who, String button, Meaning meaning) {
        var token = ActionToken.parse(button);
        if (token.isEmpty()) {
            return home(who, STALE);
        }
        var known = token.get();
        boolean isForgottenHome = Ids.isMarked(known.conversation())
                && tx.conversations().topicOf(known.conversation()).isEmpty();
        return isForgottenHome
                ? forgottenHome(who, known, asked -> meaning.of(known, asked))
                : at(who, known.conversation(), meaning.of(known, known.asked()), fromHome(token));
    }

    private static Event.What fromHome(Optional<ActionToken> token) {
        return token.filter(HelpNow::isMeantBy).isPresent() ? HELP : STALE;
    }

    /** @param otherwise what the act means on home, where the conversation is no longer open */
    private Resolved at(Account who, UUID conversation, Event.What what, Event.What otherwise) {
        try {
            var open = tx.conversations().lock(who.id(), conversation).filter(found -> !found.isEnded());
            if (open.isPresent()) {
                return new Resolved(underCurrentKey(open.get()), what);
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
        var opened = openHome(who.id());
        return what instanceof Event.What.Greeted
                ? new Resolved(opened, new Event.What.Opened(Map.of()))
                : new Resolved(begun(who, opened), what);
    }

    /** A home at its menu, as if the person had been shown it. */
    private Conversation begun(Account who, Conversation opened) {
        return opened.at(EngineStep.of(bot, tx, who, opened, at, new Event.What.Opened(Map.of()))
                .session());
    }

    /**
     * A button of a home that was forgotten still works, since the menu is the same: that home is opened again, under its
     * id, by which the choice is known. Where the person has another home by now, it is one of a question that is settled.
     */
    private Resolved forgottenHome(Account who, ActionToken token, IntFunction<Event.What> meaning) {
        var first = HomeTurns.first(at, token.asked());
        if (first.isEmpty() || find(who.id(), Topic.home()).isPresent()) {
            return home(who, fromHome(Optional.of(token)));
        }
        var begun = begun(who, openHome(who.id(), token.conversation(), first.getAsInt()));
        return new Resolved(begun, meaning.apply(begun.session().asked()));
    }

    /** The home of somebody, locked. A new one is kept at its menu. */
    public Conversation standingHome(Account who) {
        return find(who.id(), Topic.home()).orElseGet(() -> {
            var begun = begun(who, openHome(who.id()));
            tx.conversations().save(begun);
            return begun;
        });
    }

    /** Opens a home, at no step yet. */
    private Conversation openHome(UUID account) {
        return openHome(account, Ids.marked(), HomeTurns.first(at));
    }

    private Conversation openHome(UUID account, UUID id, int turn) {
        var session = Session.fresh(id, Topic.HOME_SCRIPT, turn);
        var opened = new Conversation(id, account, Topic.home(), tx.dayKeys().current(), session);
        tx.conversations().open(opened);
        return opened;
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
                return found.map(this::underCurrentKey);
            }
        } catch (UnreadableException e) {
            // It begins anew.
        }
        tx.conversations().forget(account, topic);
        return Optional.empty();
    }

    /** The key of a home is a day key, and may be about to be destroyed. */
    private Conversation underCurrentKey(Conversation found) {
        return found.topic().kind() == Topic.Kind.HOME
                ? found.under(tx.dayKeys().current())
                : found;
    }

    /** Opens a new conversation, at no step of its script yet. */
    public Conversation open(UUID account, Topic topic, UUID key) {
        var id = UUID.randomUUID();
        var opened = new Conversation(id, account, topic, key, Session.fresh(id, topic.script()));
        tx.conversations().open(opened);
        return opened;
    }
}
