package org.beenthere.turn;

import java.util.Optional;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;

/**
 * Shows people's home where the platform has a place for it. Home is made of what is committed at the moment of
 * sending, and only the newest version is published.
 */
final class HomeDesk {

    private static final int AT_ONCE = 50;

    private final House house;

    HomeDesk(House house) {
        this.house = house;
    }

    /** A home as it shall be shown now. */
    private record Home(Account who, Conversation conversation, Message.View view) {}

    /** Publishes homes that have changed; says whether there was any. */
    boolean run() {
        var now = house.clock().instant();
        // A transaction of its own: a turn locks its conversation before its home's version, and so must this.
        var stale = house.database()
                .inTransaction(Courier.WITHIN, tx -> tx.homeViews().lease(now, now.plus(House.LEASE), AT_ONCE));
        stale.forEach(this::publish);
        return !stale.isEmpty();
    }

    private void publish(HomeViews.Stale stale) {
        var home = house.database().inTransaction(Courier.WITHIN, tx -> home(tx, stale));
        if (home.map(this::deliver).orElse(true)) {
            house.database().inTransaction(Courier.WITHIN, tx -> {
                tx.homeViews().published(stale.account(), stale.version());
                return null;
            });
        }
    }

    /** Shows a home; false where it must be tried again. */
    private boolean deliver(Home home) {
        var outgoing = new Outgoing(
                home.conversation().id() + "/home",
                home.who().ref(),
                home.conversation().id(),
                home.view(),
                Outgoing.Origin.TURN,
                Optional.empty());
        return !(house.platform(home.who()).deliver(outgoing) instanceof Delivery.TryAgain);
    }

    private Optional<Home> home(Transaction tx, HomeViews.Stale stale) {
        var who = tx.accounts().get(stale.account());
        if (!house.platforms().containsKey(who.ref().platform())
                || !house.platform(who).capabilities().home()) {
            return Optional.empty();
        }
        var now = house.clock().instant();
        var found = tx.conversations().lock(who.id(), Topic.home());
        var conversation = found.orElseGet(() -> new Doors(house, tx, now).open(who.id(), Topic.home(), Seal.HOUSE));
        var shown = Engine.step(
                house.scripts(),
                conversation.session(),
                new Event(
                        now,
                        PersonFacts.of(tx, who),
                        found.isPresent() ? new Event.What.Greeted() : new Event.What.Opened(java.util.Map.of())));
        if (found.isEmpty()) {
            tx.conversations().save(conversation.at(shown.session()));
        }
        return Questions.among(shown.effects())
                .map(question -> (Message.Choices) question)
                .map(menu -> new Home(
                        who,
                        conversation,
                        new Message.View(stale.version(), menu.title(), menu.text(), menu.choices())));
    }
}
