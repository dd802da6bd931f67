package org.beenthere.turn;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;

/** Finds the conversation that an act belongs to, and locks it; opens home where there is none. */
final class Doors {

    /** A button that belongs to nothing that is open. */
    static final Event.What NOTHING_OPEN = new Event.What.Pressed(-1, "");

    private final House house;
    private final Transaction tx;
    private final Instant at;

    Doors(House house, Transaction tx, Instant at) {
        this.house = house;
        this.tx = tx;
        this.at = at;
    }

    /** A locked conversation, and what the act means in it. */
    record Way(Conversation conversation, Event.What what) {}

    /** Where an act leads. One that belongs to nothing that is open any more is answered from home (law 1). */
    Way of(Account who, Act act) {
        return switch (act) {
            case Act.Greeted() -> home(who, new Event.What.Greeted());
            case Act.Typed(var text) -> {
                // Words are never guessed to belong to a request; a single open task, or home, takes them.
                var tasks = tx.conversations().openTasks(who.id());
                var task =
                        tasks.size() == 1 ? tx.conversations().lock(tasks.getFirst()) : Optional.<Conversation>empty();
                yield task.filter(open -> !open.isEnded())
                        .map(open -> new Way(open, new Event.What.Typed(text)))
                        .orElseGet(() -> home(who, new Event.What.Typed(text)));
            }
            case Act.Pressed(var button) -> {
                var token = ActionToken.parse(button);
                yield token.flatMap(known -> theirs(who, known.conversation()))
                        .map(open -> new Way(
                                open,
                                new Event.What.Pressed(
                                        token.get().asked(), token.get().mark())))
                        .orElseGet(() -> home(who, NOTHING_OPEN));
            }
            case Act.Submitted(var button, var values) -> {
                var token = ActionToken.parse(button);
                yield token.flatMap(known -> theirs(who, known.conversation()))
                        .map(open -> new Way(
                                open,
                                new Event.What.Submitted(
                                        token.get().asked(), token.get().mark(), values)))
                        .orElseGet(() -> home(who, NOTHING_OPEN));
            }
        };
    }

    /** A button is good for the owner of its conversation alone. */
    private Optional<Conversation> theirs(Account who, UUID conversation) {
        return tx.conversations()
                .lock(conversation)
                .filter(open -> open.account().equals(who.id()) && !open.isEnded());
    }

    /** The home of somebody, opened quietly if it is new. */
    private Way home(Account who, Event.What what) {
        var home = tx.conversations().lock(who.id(), Topic.home());
        if (home.isPresent()) {
            return new Way(home.get(), what);
        }
        var opened = open(who.id(), Topic.home(), Seal.HOUSE);
        if (what instanceof Event.What.Greeted) {
            return new Way(opened, new Event.What.Opened(java.util.Map.of()));
        }
        var begun = Engine.step(
                house.scripts(),
                opened.session(),
                new Event(at, PersonFacts.of(tx, who), new Event.What.Opened(java.util.Map.of())));
        return new Way(opened.at(begun.session()), what);
    }

    /** Opens a conversation that is new. */
    Conversation open(UUID account, Topic topic, UUID key) {
        var id = UUID.randomUUID();
        var opened = new Conversation(id, account, topic, key, Session.fresh(id, topic.script()));
        tx.conversations().open(opened);
        return opened;
    }
}
