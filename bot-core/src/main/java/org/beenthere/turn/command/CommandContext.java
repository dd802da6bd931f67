package org.beenthere.turn.command;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Programme;
import org.beenthere.programme.Quarter;
import org.beenthere.programme.Role;
import org.beenthere.script.Words;
import org.beenthere.store.Account;
import org.beenthere.store.Conversation;
import org.beenthere.store.Notice;
import org.beenthere.store.Seal;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;

/**
 * Where a command is carried out: one turn of one conversation, in one transaction. The conversation is locked; a
 * command locks at most one request after it, and then at most one supporter.
 *
 * @param who whose turn it is
 * @param arguments what the script hands over
 * @param changedHomes takes the accounts whose home this changes
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
        Seal seal,
        SortedSet<UUID> changedHomes) {

    /** Locks the request that this conversation is about. */
    Optional<PeerCase> lockCase() {
        return conversation.topic().peerCase().flatMap(tx.cases()::lock);
    }

    String argument(String name) {
        return arguments.getOrDefault(name, "");
    }

    /** Their row of the roster, looked up now (law 14). */
    Optional<Member> member() {
        return tx.roster().find(who.human());
    }

    boolean is(Role role) {
        return member().map(found -> found.entry().roles().contains(role)).orElse(false);
    }

    String quarter() {
        return Quarter.of(at, programme.workingTime().zone());
    }

    /** Tells the requester of a request, in their conversation about it. */
    void tellRequester(PeerCase peerCase, String notice, Map<String, String> facts) {
        peerCase.requester().ifPresent(person -> tell(person, peerCase, CaseScripts.REQUESTER, notice, facts, at));
    }

    /** Tells a supporter, in their conversation about a request. */
    void tellSupporter(Person supporter, PeerCase peerCase, String notice, Map<String, String> facts) {
        tell(supporter, peerCase, CaseScripts.SUPPORTER, notice, facts, at);
    }

    /** Tells somebody in a conversation about a request that is open; if it is not, this is ignored. */
    void tell(Person person, PeerCase peerCase, String script, String notice, Map<String, String> facts, Instant due) {
        add(person.account(), Topic.ofCase(peerCase.id(), script), peerCase.key(), notice, false, facts, due);
        changedHomes.add(person.account());
    }

    /** Opens somebody's conversation about a request, or says it there where it is open already. */
    void open(Person person, PeerCase peerCase, String script, String notice, Map<String, String> facts) {
        add(person.account(), Topic.ofCase(peerCase.id(), script), peerCase.key(), notice, true, facts, at);
        changedHomes.add(person.account());
    }

    private void add(
            UUID account, Topic topic, UUID key, String notice, boolean opens, Map<String, String> facts, Instant due) {
        tx.notices().add(new Notice(UUID.randomUUID(), account, topic, key, notice, opens, facts, due));
    }
}
