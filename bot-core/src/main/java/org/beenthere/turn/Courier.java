package org.beenthere.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.ReplyHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings messages to people: those a turn has just written, by the event's handle where that serves, and all others,
 * and whatever a crash left. Within a conversation the order is kept; only what is urgent overtakes. A message is
 * forgotten after it is shown, so a crash in between shows it twice, with the same key and buttons.
 */
final class Courier {

    static final Duration WITHIN = Duration.ofSeconds(10);

    private static final String SWITCHED_OFF = "platform_switched_off";
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final House house;

    Courier(House house) {
        this.house = house;
    }

    /** Delivers what a turn has just written and holds the lease of. What cannot be delivered now stays for later. */
    void deliver(List<Letter> letters, ReplyHandle handle) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            var first = letters.getFirst();
            boolean waits = house.database()
                    .inTransaction(WITHIN, tx -> tx.outbox().hasEarlier(first.conversation(), first.id()));
            if (waits) {
                house.database().inTransaction(WITHIN, tx -> {
                    letters.forEach(letter ->
                            tx.outbox().leave(letter.id(), house.clock().instant()));
                    return null;
                });
            } else {
                send(letters, handle);
            }
        } catch (RuntimeException e) {
            LOG.warn("Delivery is left to the courier: {}", Causes.names(e));
        }
    }

    /** Delivers what waits; says whether there was anything. */
    boolean run() {
        var now = house.clock().instant();
        var letters =
                house.database().inTransaction(WITHIN, tx -> tx.outbox().lease(now, now.plus(House.LEASE), AT_ONCE));
        send(letters, ReplyHandle.NONE);
        return !letters.isEmpty();
    }

    /** What became of a letter. */
    private record Sent(Letter letter, Delivery delivery) {}

    private void send(List<Letter> letters, ReplyHandle handle) {
        if (letters.isEmpty()) {
            return;
        }
        var handles = new HashMap<String, String>();
        var addresses = house.database().inTransaction(WITHIN, tx -> addresses(tx, letters, handles));
        var sent = new ArrayList<Sent>();
        Set<UUID> stuck = new HashSet<>();
        for (var letter : letters) {
            if (stuck.contains(letter.conversation()) && !letter.urgent()) {
                sent.add(new Sent(letter, new Delivery.TryAgain(Duration.ZERO)));
                continue;
            }
            var delivery = send(letter, addresses.get(letter.account()), handles, handle);
            if (delivery instanceof Delivery.Delivered(var given)) {
                handles.put(letter.message(), given);
            }
            if (delivery instanceof Delivery.TryAgain) {
                stuck.add(letter.conversation());
            }
            sent.add(new Sent(letter, delivery));
        }
        house.database().inTransaction(WITHIN, tx -> {
            sent.forEach(one -> note(tx, one));
            return null;
        });
    }

    private static Map<UUID, Account> addresses(Transaction tx, List<Letter> letters, Map<String, String> handles) {
        var addresses = new HashMap<UUID, Account>();
        for (var letter : letters) {
            addresses.computeIfAbsent(letter.account(), tx.accounts()::get);
            if (letter.content() instanceof Message.Replace replace) {
                tx.outbox()
                        .handle(replace.key(), letter.conversation(), letter.key())
                        .ifPresent(found -> handles.put(replace.key(), found));
            }
        }
        return addresses;
    }

    private Delivery send(Letter letter, Account to, Map<String, String> handles, ReplyHandle handle) {
        var replaced = letter.content() instanceof Message.Replace replace
                ? Optional.ofNullable(handles.get(replace.key()))
                : Optional.<String>empty();
        var outgoing = new Outgoing(
                letter.message(),
                to.address(),
                letter.conversation(),
                letter.content(),
                Outgoing.Origin.TURN,
                replaced);
        try {
            // A handle gives no id by which a question could be replaced later, so questions go the ordinary way.
            var answered = Questions.isQuestion(letter.content())
                    ? Optional.<Delivery>empty()
                    : handle.answer(outgoing).filter(Delivery.Delivered.class::isInstance);
            return answered.or(() -> house.platform(to).map(platform -> platform.deliver(outgoing)))
                    .orElseGet(() -> new Delivery.Refused(SWITCHED_OFF));
        } catch (RuntimeException e) {
            LOG.warn("A platform failed: {}", Causes.names(e));
            return new Delivery.TryAgain(Duration.ofSeconds(5));
        }
    }

    private void note(Transaction tx, Sent sent) {
        var letter = sent.letter();
        switch (sent.delivery()) {
            case Delivery.Delivered(var given) -> {
                tx.outbox().delete(letter.id());
                if (Questions.isQuestion(letter.content())) {
                    noteShown(tx, letter, given);
                } else if (letter.content() instanceof Message.Replace replace) {
                    tx.outbox().forgetShown(replace.key());
                }
            }
            case Delivery.TryAgain(var after) -> tx.outbox().putOff(letter.id(), next(letter, after));
            case Delivery.Refused(var reason) -> {
                LOG.info("A message was refused by the platform: {}", reason);
                tx.outbox().delete(letter.id());
                Unreachable.tell(tx, letter, house.clock().instant());
            }
        }
    }

    private static void noteShown(Transaction tx, Letter letter, String given) {
        try {
            tx.outbox().shown(letter.message(), letter.conversation(), letter.key(), given);
        } catch (KeyDestroyedException e) {
            // The conversation is over, and nothing will replace this question any more.
        }
    }

    /** At least what the platform asks for; twice as long after each failure. */
    private Instant next(Letter letter, Duration asked) {
        var backOff = Duration.ofSeconds(1L << Math.min(letter.attempts(), 9));
        var wait = asked.compareTo(backOff) > 0 ? asked : backOff;
        return house.clock()
                .instant()
                .plus(wait.compareTo(LONGEST_WAIT) > 0 && asked.compareTo(LONGEST_WAIT) < 0 ? LONGEST_WAIT : wait);
    }
}
