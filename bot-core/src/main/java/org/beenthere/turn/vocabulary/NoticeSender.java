package org.beenthere.turn.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.script.Fact;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Notice;
import org.beenthere.store.Notices;
import org.beenthere.store.Topic;

/**
 * Sends notices about requests, within a transaction. Every method refuses a notice that its sender did not declare, and
 * facts that are not exactly those of the notice, with an {@link IllegalStateException}: nothing of the turn is saved then.
 */
public final class NoticeSender {

    private final String sender;
    private final List<Vocabulary.Notice> declared;
    private final Notices notices;
    private final Instant at;
    private final Consumer<UUID> homeChanged;

    /**
     * @param sender the word of a command, or what else sends
     * @param declared the only notices that it may send
     * @param at when they are due, unless another time is given
     * @param homeChanged told the account of each person to whom a notice about a request is sent
     */
    public NoticeSender(
            String sender, List<Vocabulary.Notice> declared, Notices notices, Instant at, Consumer<UUID> homeChanged) {
        this.sender = sender;
        this.declared = List.copyOf(declared);
        this.notices = notices;
        this.at = at;
        this.homeChanged = homeChanged;
    }

    /** Sends a notice to whoever asked, unless the request is closed and names nobody. */
    public void toRequester(PeerCase peerCase, Vocabulary.Notice notice, FactValues facts) {
        peerCase.requester().ifPresent(requester -> to(requester, peerCase, notice, facts));
    }

    /** Sends a notice to somebody's conversation about a request. */
    public void to(Person person, PeerCase peerCase, Vocabulary.Notice notice, FactValues facts) {
        to(person, peerCase, notice, facts, at);
    }

    /** Sends a notice that is due at another time. */
    public void to(Person person, PeerCase peerCase, Vocabulary.Notice notice, FactValues facts, Instant due) {
        send(person.account(), Topic.ofCase(peerCase.id(), notice.script()), peerCase.key(), notice, facts, due);
        homeChanged.accept(person.account());
    }

    void send(UUID account, Topic topic, UUID key, Vocabulary.Notice notice, FactValues facts, Instant due) {
        var sending = sender + " sends '" + notice.name() + "' to '" + notice.script() + "': it";
        if (!declared.contains(notice)) {
            var names = notice.facts().stream().map(Fact::name).sorted().toList();
            throw new IllegalStateException(sending + " does not declare that notice with the facts " + names);
        }
        var said = facts.checked(sending, notice.facts());
        notices.add(new Notice(UUID.randomUUID(), account, topic, key, notice.name(), notice.opens(), said, due));
    }
}
