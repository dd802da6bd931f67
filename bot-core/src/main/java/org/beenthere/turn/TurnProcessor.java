package org.beenthere.turn;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.beenthere.engine.Event;
import org.beenthere.engine.HelpNow;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Outbox;
import org.beenthere.store.Transaction;
import org.beenthere.store.UnknownIfSavedException;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.conversation.ConversationResolver;
import org.beenthere.turn.conversation.EngineStep;
import org.beenthere.turn.conversation.ExceptionSummary;
import org.beenthere.turn.conversation.FormLookup;
import org.beenthere.turn.conversation.RecipientCheck;
import org.beenthere.turn.conversation.ShownQuestion;
import org.beenthere.turn.conversation.Turn;
import org.beenthere.turn.conversation.Work;
import org.beenthere.turn.delivery.AddressedMessages;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.OutboxDispatcher;
import org.beenthere.turn.delivery.PersonLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes the events of people, each in one transaction. Adapters call this, and acknowledge the event to their platform
 * if it returns true.
 *
 * <p>Help now is answered from memory before anything else. So is everybody whose event could not be saved. Neither answer
 * needs the database, the key store, a script or a session (law 2).
 */
public final class TurnProcessor implements ChatBot {

    /** The time from the event to COMMIT. Slack waits 3 seconds for an acknowledgement. */
    static final Duration WITHIN = Duration.ofMillis(1500);

    private static final Logger LOG = LoggerFactory.getLogger(TurnProcessor.class);

    private final BotContext bot;
    private final OutboxDispatcher dispatcher;
    private final FallbackReplies fallback;
    private final Consumer<Set<Work>> wake;
    private final PersonLimit limit = new PersonLimit(2, Duration.ofSeconds(10), WITHIN);

    /** @param wake called after each turn, with what it has left to be done beside it */
    TurnProcessor(BotContext bot, OutboxDispatcher dispatcher, FallbackReplies fallback, Consumer<Set<Work>> wake) {
        this.bot = bot;
        this.dispatcher = dispatcher;
        this.fallback = fallback;
        this.wake = wake;
    }

    @Override
    public boolean process(ChatEvent event, ReplyHandle handle) {
        boolean helpSaid = isHelp(event.act())
                && fallback.tell(event, fallback.help(event.from().person()), handle);
        Optional<Taken> taken;
        try {
            taken = inTurn(event.from().person(), tx -> take(tx, event, helpSaid));
        } catch (UnknownIfSavedException e) {
            LOG.warn("No answer to COMMIT.");
            return helpSaid
                    || fallback.tell(event, fallback.unknownIfSaved(event.from().person()), handle);
        } catch (RuntimeException e) {
            LOG.warn("A turn was not saved: {}", ExceptionSummary.of(e));
            taken = Optional.empty();
        }
        taken.ifPresent(saved -> answer(event, saved, handle));
        // Whoever asked for help now has it, and nothing else of theirs had to be saved.
        return taken.isPresent()
                || helpSaid
                || fallback.tellNotSaved(event, bot.clock().instant(), handle);
    }

    /** It is saved. Whatever fails from here on must not be told as if it were not. */
    private void answer(ChatEvent event, Taken saved, ReplyHandle handle) {
        var person = event.from().person();
        guarded(handle::saved);
        saved.languages().ifPresent(spoken -> fallback.speaks(person, spoken));
        saved.present().ifPresent(question -> guarded(() -> handle.answer(question)));
        var undelivered = dispatcher.deliver(person, saved.messages(), handle);
        wake.accept(saved.left());
        wake.accept(undelivered);
    }

    private <T> Optional<T> inTurn(PersonRef person, Function<Transaction, T> work) {
        return limit.inTurn(person, () -> bot.database().inTransaction(WITHIN, work));
    }

    @Override
    public Message form(PersonRef person, String button) {
        try {
            return inTurn(person, tx -> FormLookup.find(bot, tx, person, button))
                    .map(found -> found.map(Message.class::cast).orElseGet(() -> fallback.formSettled(person)))
                    .orElseGet(() -> fallback.formAway(person));
        } catch (RuntimeException e) {
            LOG.warn("A form could not be had: {}", ExceptionSummary.of(e));
            return fallback.formAway(person);
        }
    }

    private static void guarded(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", ExceptionSummary.of(e));
        }
    }

    private static boolean isHelp(Act act) {
        return act instanceof Act.Pressed(var button)
                && ActionToken.parse(button).filter(HelpNow::isMeantBy).isPresent();
    }

    /** The messages of a turn and the languages of the person, or else the answer to an event that was seen before. */
    private record Taken(
            AddressedMessages messages, Set<Work> left, Optional<Outgoing> present, Optional<List<String>> languages) {}

    private Taken take(Transaction tx, ChatEvent event, boolean helpSaid) {
        var hash = bot.seal().eventHash(event.from().person().platform(), event.identity());
        var day = event.at().atZone(ZoneOffset.UTC).toLocalDate();
        boolean first = tx.inbox().take(hash, day);
        var who = tx.accounts().meet(event.from());
        var resolved = new ConversationResolver(bot, tx, event.at()).resolve(who, event.act());
        if (!first) {
            return new Taken(
                    AddressedMessages.none(),
                    Set.of(),
                    present(tx, who, resolved.conversation(), event),
                    Optional.empty());
        }
        var turn = new Turn(bot, tx, event.at(), who, resolved.conversation(), Outbox.LEASE, helpSaid);
        var messages = AddressedMessages.of(tx, who, turn.take(resolved.what()));
        return new Taken(messages, turn.left(), Optional.empty(), Optional.of(turn.languages()));
    }

    /** The open question, for somebody whose event came again. It is not written to the outbox. */
    private Optional<Outgoing> present(Transaction tx, Account who, Conversation conversation, ChatEvent event) {
        var shown = EngineStep.of(bot, tx, who, conversation, event.at(), new Event.What.Greeted());
        return ShownQuestion.among(shown.effects())
                .filter(question ->
                        !ShownQuestion.names(question) || RecipientCheck.maySee(tx, who.human(), conversation.topic()))
                .map(question -> outgoing(event, conversation.id(), question));
    }

    private static Outgoing outgoing(ChatEvent event, UUID conversation, Message message) {
        return new Outgoing(
                "again/" + UUID.randomUUID(),
                event.from(),
                conversation,
                message,
                Outgoing.Origin.AGAIN,
                Optional.empty());
    }
}
