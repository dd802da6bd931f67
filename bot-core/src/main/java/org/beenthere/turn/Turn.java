package org.beenthere.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.script.Scripts;

/**
 * One turn of one conversation, within one transaction: steps the engine, carries out what it asks for, steps it again
 * with the outcome, and keeps the session, the messages and the notices. Nothing is sent here.
 */
final class Turn {

    /** No turn carries out so many commands; a script that loops is stopped here. */
    private static final int MOST_COMMANDS = 50;

    private final House house;
    private final Transaction tx;
    private final Instant at;
    private final Account who;
    private final Scripts scripts;
    private final Map<String, String> person;
    private final boolean helpSaid;
    private final List<Letter> letters = new ArrayList<>();
    /** Raised at the end and in order, so that no two turns wait for each other over them. */
    private final SortedSet<UUID> changedHomes = new TreeSet<>();

    private Conversation conversation;

    /**
     * A turn.
     *
     * @param conversation locked
     * @param helpSaid whether help now was told already, from memory
     */
    Turn(House house, Transaction tx, Instant at, Account who, Conversation conversation, boolean helpSaid) {
        this.house = house;
        this.tx = tx;
        this.at = at;
        this.who = who;
        this.scripts = house.scripts(conversation.session());
        this.person = PersonFacts.of(tx, who);
        this.conversation = conversation;
        this.helpSaid = helpSaid;
    }

    /** Takes the turn; gives the messages that were written, in their order. */
    List<Letter> take(Event.What what) {
        var next = what;
        for (int count = 0; next != null; count++) {
            if (count == MOST_COMMANDS) {
                throw new IllegalStateException(
                        "the script " + conversation.topic().script() + " never waits");
            }
            var advance = Engine.step(scripts, conversation.session(), new Event(at, person, next));
            conversation = conversation.at(advance.session());
            next = null;
            for (var effect : advance.effects()) {
                next = carryOut(effect, next);
            }
        }
        keep();
        changedHomes.forEach(tx.homeViews()::raise);
        return letters;
    }

    private Event.What carryOut(Effect effect, Event.What next) {
        switch (effect) {
            case Effect.Show(var key, var message, var urgent) -> show(key, message, urgent);
            case Effect.Do(var word, var arguments) -> {
                var result = Commands.carryOut(word, scene(arguments));
                changedHomes.add(who.id());
                return new Event.What.CameOut(result.outcome(), result.facts());
            }
            case Effect.Start(var script) -> notice(Topic.task(script), Seal.HOUSE, Notice.OPEN, true, Map.of(), at);
            case Effect.Wait(var asked, var after, var what) ->
                notice(
                        conversation.topic(),
                        conversation.key(),
                        what == Effect.Wait.For.REMINDER ? Notice.REMINDER : Notice.ELAPSED,
                        false,
                        Map.of(Notice.ASKED, String.valueOf(asked)),
                        at.plus(after));
            case Effect.End() -> {}
        }
        return next;
    }

    private Scene scene(Map<String, String> arguments) {
        return new Scene(
                tx,
                at,
                who,
                conversation,
                arguments,
                house.programme(),
                scripts.words(),
                house.names(),
                house.seal(),
                changedHomes);
    }

    private void show(String key, Message message, boolean urgent) {
        if (urgent && helpSaid) {
            return;
        }
        if (isHomeView() && !(message instanceof Message.Say)) {
            changedHomes.add(who.id());
            return;
        }
        var letter = new Letter(
                0, key, conversation.id(), who.id(), conversation.key(), message, urgent, at.plus(House.LEASE), 0);
        letters.add(letter.withId(tx.outbox().add(letter)));
    }

    private boolean isHomeView() {
        return conversation.topic().kind() == Topic.Kind.HOME && house.hasHome(who);
    }

    private void notice(Topic topic, UUID key, String name, boolean opens, Map<String, String> facts, Instant due) {
        tx.notices().add(new Notice(UUID.randomUUID(), who.id(), topic, key, name, opens, facts, due));
    }

    /** A task that is over is forgotten, with its key, as soon as its last message is shown. */
    private void keep() {
        tx.conversations().save(conversation);
        if (conversation.isEnded() && conversation.topic().kind() == Topic.Kind.TASK) {
            tx.tombstones().raise(conversation.key(), at);
        }
    }
}
