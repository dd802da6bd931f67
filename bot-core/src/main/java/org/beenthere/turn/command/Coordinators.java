package org.beenthere.turn.command;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.chat.VisibleText;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.script.Vocabulary;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.NoticeSender;

/**
 * The coordinators who may deal with a request, by the roster as it is now: never whoever asked, nor anybody whom a manager
 * or an exclusion keeps apart from them. Somebody may be there with several accounts.
 */
record Coordinators(List<Member> members) {

    /** More are neither named nor told by name: their list would not be read. */
    private static final int MOST_NAMED = 10;

    private static final String BETWEEN = ",";

    static Coordinators of(CommandContext context, PeerCase peerCase) {
        var requester = context.requesterOf(peerCase);
        return new Coordinators(context.tx().roster().coordinators().stream()
                .filter(requester::mayBeHelpedBy)
                .toList());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Sends each of them a notice, in random order: that of the roster would tell whose rows in the database are whose. */
    void tell(NoticeSender notices, PeerCase peerCase, Vocabulary.Notice notice, FactValues facts) {
        var shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new SecureRandom());
        shuffled.forEach(member -> notices.to(member.person(), peerCase, notice, facts));
    }

    /** Those who can be named one by one. */
    Coordinators named() {
        var named = humans().limit(MOST_NAMED).collect(Collectors.toSet());
        return only(named);
    }

    /** Those of them who are in an audience; all of them, if it is empty. */
    Coordinators in(String audience) {
        return audience.isEmpty()
                ? this
                : only(Stream.of(audience.split(BETWEEN)).map(UUID::fromString).collect(Collectors.toSet()));
    }

    /** Who they are, to be handed to {@link #in} later. */
    String audience() {
        return humans().map(UUID::toString).collect(Collectors.joining(BETWEEN));
    }

    /** Their names, one a line. */
    String names() {
        return members.stream()
                .map(member -> "- " + VisibleText.name(member.entry().name()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Coordinators only(Set<UUID> humans) {
        return new Coordinators(members.stream()
                .filter(member -> humans.contains(member.person().human()))
                .toList());
    }

    private Stream<UUID> humans() {
        return members.stream().map(member -> member.person().human()).distinct();
    }

    /** Names nobody (law 12). */
    @Override
    public String toString() {
        return members.size() + " coordinators";
    }
}
