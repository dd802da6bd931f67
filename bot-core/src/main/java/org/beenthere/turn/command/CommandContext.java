package org.beenthere.turn.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Programme;
import org.beenthere.programme.Quarter;
import org.beenthere.programme.Requester;
import org.beenthere.programme.Role;
import org.beenthere.script.Argument;
import org.beenthere.script.Words;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Seal;
import org.beenthere.store.Transaction;

/**
 * What a command works with: one turn of one conversation, in one transaction. The conversation is locked; a command locks
 * at most one request after it, and then at most one supporter.
 *
 * @param at the time of the turn
 * @param who whose turn it is
 * @param arguments what the script hands over
 * @param words in the language of the person whose turn it is
 */
public record CommandContext(
        Transaction tx,
        Instant at,
        Account who,
        Conversation conversation,
        Map<String, String> arguments,
        Programme programme,
        Words words,
        DisplayNames names,
        Seal seal) {

    /** Locks the request that this conversation is about; empty where it is about none, or its request is over. */
    Optional<PeerCase> lockCase() {
        return conversation.topic().peerCase().flatMap(tx.cases()::lock);
    }

    /** What the script hands over; empty where it hands over nothing. */
    String argument(Argument argument) {
        return arguments.getOrDefault(argument.name(), "");
    }

    /** What the roster says of them, looked up now (law 14). */
    Optional<Member> member() {
        return tx.roster().find(who.human());
    }

    /** Whoever asked, as the roster has them now. */
    Requester requesterOf(PeerCase open) {
        return Requester.of(tx.roster(), open.requester().orElseThrow().human());
    }

    /** Whether somebody may become, or still be, the supporter of a request that is not in touch yet (law 14). */
    boolean mayHold(UUID human, PeerCase open) {
        return tx.roster()
                .find(human)
                .filter(member -> requesterOf(open).mayMeet(member, today()))
                .isPresent();
    }

    /** Whether the person whose turn it is may deal with a request as a coordinator now (law 14). */
    boolean mayHelpWith(PeerCase open) {
        return member().filter(requesterOf(open)::mayBeHelpedBy).isPresent();
    }

    /** Whether they have a role now (law 14). */
    boolean is(Role role) {
        return member().map(found -> found.entry().roles().contains(role)).orElse(false);
    }

    /** The name by which the person whose turn it is is shown; empty where nobody knows one. */
    String ownName() {
        return names.of(tx, who);
    }

    /** The name by which somebody else is shown; empty where nobody knows one. */
    String nameOf(Person person) {
        return names.of(tx, tx.accounts().get(person.account()));
    }

    /** The day of this turn, where the programme is. */
    LocalDate today() {
        return at.atZone(programme.workingTime().zone()).toLocalDate();
    }

    /** The quarter of the year in which this turn is. */
    String quarter() {
        return Quarter.of(at, programme.workingTime().zone());
    }

    /** Says nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "a command of " + conversation.topic().script();
    }
}
