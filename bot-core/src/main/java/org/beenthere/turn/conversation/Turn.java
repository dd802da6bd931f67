package org.beenthere.turn.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.script.Scripts;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Notice;
import org.beenthere.store.Outbox;
import org.beenthere.store.OutboxMessage;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.command.CommandContext;
import org.beenthere.turn.command.Commands;
import org.beenthere.turn.vocabulary.PersonFacts;

/**
 * One turn of one conversation, within one transaction: steps the engine, carries out its effects, steps it again with the
 * outcome of a command, and keeps the session, the messages and the notices. Nothing is sent to a platform here.
 */
public final class Turn {

    /** More commands than any turn carries out: a script that loops is stopped here. */
    private static final int MOST_COMMANDS = 50;

    private final BotContext bot;
    private final Transaction tx;
    private final Instant at;
    private final Account who;
    private final Scripts scripts;
    private final PersonFacts person;
    private final Duration lease;
    private final boolean helpSaid;
    private final List<OutboxMessage> messages = new ArrayList<>();
    private final EnumSet<Work> left = EnumSet.noneOf(Work.class);
    /** Raised at the end and in order, so that no two turns wait for each other over them. */
    private final SortedSet<UUID> changedHomes = new TreeSet<>();

    private Conversation conversation;

    /**
     * A turn.
     *
     * @param at the time of the event
     * @param who the owner of the conversation
     * @param conversation locked
     * @param lease how long the messages are left to whoever takes the turn; zero where nobody delivers them at once
     * @param helpSaid whether help now was already said by {@code FallbackReplies}
     */
    public Turn(
            BotContext bot,
            Transaction tx,
            Instant at,
            Account who,
            Conversation conversation,
            Duration lease,
            boolean helpSaid) {
        this.bot = bot;
        this.tx = tx;
        this.at = at;
        this.who = who;
        this.person = PersonFacts.of(tx, who);
        this.scripts = bot.scripts().of(tx, conversation.session()).in(person.languages());
        this.conversation = conversation;
        this.lease = lease;
        this.helpSaid = helpSaid;
    }

    /** The languages that the person speaks, the one they like best first. */
    public List<String> languages() {
        return person.languages();
    }

    /** What is to be done at once beside it, once it is saved. Its own messages are not in it. */
    public Set<Work> left() {
        return left;
    }

    /**
     * Takes the turn. Returns the messages that it wrote to the outbox, in their order.
     *
     * @throws IllegalStateException where the script never waits, or a command does what it did not declare
     */
    public Outbox.Added take(Event.What what) {
        step(what);
        return keep();
    }

    /** Takes the turn of the last that the conversation hears: it ends, even where its script would go on. */
    public Outbox.Added takeLast(Event.What what) {
        step(what);
        if (!conversation.isEnded()) {
            step(new Event.What.Over());
        }
        return keep();
    }

    private void step(Event.What what) {
        var next = what;
        for (int count = 0; next != null; count++) {
            if (count == MOST_COMMANDS) {
                throw new IllegalStateException(
                        "the script " + conversation.topic().script() + " never waits");
            }
            var step = Engine.step(scripts, conversation.session(), new Event(at, person.known(), next));
            conversation = conversation.at(step.session());
            next = null;
            for (var effect : step.effects()) {
                next = carryOut(effect, next);
            }
        }
    }

    private Event.What carryOut(Effect effect, Event.What next) {
        switch (effect) {
            case Effect.Show(var key, var message, var urgent) -> show(key, message, urgent);
            case Effect.Do(var word, var arguments) -> {
                var result = Commands.carryOut(word, commandContext(arguments), changedHomes::add);
                changedHomes.add(who.id());
                left.addAll(EnumSet.allOf(Work.class));
                return new Event.What.CameOut(result.outcome(), result.facts());
            }
            case Effect.Start(var script) -> {
                tx.notices().add(Notice.start(who.id(), script, tx.dayKeys().current(), at));
                left.add(Work.NOTICES);
            }
            case Effect.Wait wait -> tx.notices().add(notice(wait));
            case Effect.End() -> {}
        }
        return next;
    }

    private Notice notice(Effect.Wait wait) {
        var due = at.plus(wait.after());
        return switch (wait.what()) {
            case REMINDER -> Notice.reminder(conversation, wait.asked(), due);
            case EXPIRY -> Notice.elapsed(conversation, wait.asked(), due);
        };
    }

    private CommandContext commandContext(Map<String, String> arguments) {
        return new CommandContext(
                tx, at, who, conversation, arguments, bot.programme(), scripts.words(), bot.names(), bot.seal());
    }

    private void show(String key, Message message, boolean urgent) {
        if (urgent && helpSaid) {
            return;
        }
        if (isHomeView() && !(message instanceof Message.Say)) {
            changedHomes.add(who.id());
            return;
        }
        messages.add(new OutboxMessage(
                0,
                key,
                conversation.id(),
                who.id(),
                who.ref().platform(),
                conversation.key(),
                message,
                urgent,
                at.plus(lease),
                0));
    }

    private boolean isHomeView() {
        return conversation.topic().kind() == Topic.Kind.HOME && bot.platforms().haveHome(who);
    }

    /** The key of a task that has ended is destroyed as soon as its last message is shown. */
    private Outbox.Added keep() {
        tx.conversations().save(conversation);
        if (conversation.isEnded() && conversation.topic().kind() == Topic.Kind.TASK) {
            tx.tombstones().raise(conversation.key(), at);
            left.add(Work.KEYS);
        }
        changedHomes.forEach(tx.homeViews()::raise);
        if (!changedHomes.isEmpty()) {
            left.add(Work.SENDS);
        }
        return tx.outbox().add(messages);
    }
}
