package org.beenthere.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Effect;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;
import org.beenthere.engine.StepResult;
import org.beenthere.programme.Member;
import org.beenthere.programme.Need;
import org.beenthere.programme.Offer;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Rota;
import org.beenthere.programme.Shift;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 12: the {@code toString} of everything that might get into a log or an error message names nobody. */
class NamesNobodyTest {

    private static final String SECRET = "Ana-Lima-U0SECRET";
    private static final PersonRef ANA = new PersonRef("slack", SECRET, SECRET);
    private static final Address ADDRESS = new Address(ANA, Optional.of(SECRET));
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Choice CHOICE = new Choice(SECRET, SECRET, Choice.Weight.PLAIN);
    private static final Person PERSON = new Person(ID, ID);
    private static final RosterEntry ENTRY = new RosterEntry(
            ANA,
            SECRET,
            Set.of(Role.SUPPORTER),
            SECRET,
            SECRET,
            SECRET,
            List.of(),
            1,
            Set.of(ANA),
            Set.of(ANA),
            Set.of(ANA),
            Optional.of(LocalDate.EPOCH));

    @ParameterizedTest
    @MethodSource("types")
    void what_it_says_of_itself_names_nobody_and_quotes_nothing(Object thing) {
        assertThat(thing.toString()).doesNotContain(SECRET).doesNotContain("SECRET");
    }

    static List<Object> types() {
        var slots = new TreeMap<>(Map.of("note", SECRET));
        var session =
                new Session(ID, "intake", "hash", "note", "shape", List.of(), List.of(), slots, 1, 1, "card", 0, false);
        var say = new Message.Say(SECRET);
        var form = new Message.Form(
                SECRET,
                SECRET,
                List.of(new Field("note", SECRET, Field.Kind.TEXT, true, 9, List.of())),
                CHOICE,
                List.of(CHOICE));
        var outgoing = new Outgoing("key", ADDRESS, ID, say, Outgoing.Origin.TURN, Optional.of(SECRET));
        var acts = List.of(
                new Act.Greeted(),
                new Act.Pressed(SECRET),
                new Act.Typed(SECRET),
                new Act.Submitted(SECRET, Map.of("note", SECRET)));
        var whats = List.of(
                new Event.What.Opened(Map.of("name", SECRET)),
                new Event.What.Typed(SECRET),
                new Event.What.Pressed(1, "mark"),
                new Event.What.Submitted(1, "mark", Map.of("note", SECRET)),
                new Event.What.CameOut("opened", Map.of("name", SECRET)),
                new Event.What.Noticed("accepted", Map.of("name", SECRET)));
        var peerCase = PeerCase.opened(
                ID, ID, SECRET, PERSON, Instant.EPOCH, Instant.EPOCH, new Need("today", SECRET, SECRET));
        var all = new ArrayList<Object>(List.of(
                ANA,
                CHOICE,
                say,
                form,
                new Message.Choices(SECRET, SECRET, List.of(CHOICE)),
                new Message.Replace(SECRET, SECRET, SECRET, SECRET),
                new Message.View(1, SECRET, SECRET, List.of(CHOICE)),
                outgoing,
                new Delivery.Delivered(SECRET),
                ADDRESS,
                new ChannelRef("slack", SECRET, SECRET),
                new ChannelMember(ANA, false, false),
                new ChannelMembers.Known(List.of(new ChannelMember(ANA, false, false))),
                new ChannelPost(
                        "key", new ChannelRef("slack", SECRET, SECRET), new Message.Choices(SECRET, SECRET, List.of())),
                session,
                new Effect.Show("key", say, false),
                new Effect.Do("request.open", Map.of("note", SECRET)),
                new StepResult(session, List.of(new Effect.Show("key", form, false)), List.of(SECRET)),
                ENTRY,
                new Member(PERSON, ENTRY),
                peerCase,
                peerCase.need(),
                new Offer(ID, PERSON, Offer.State.OPEN),
                new Shift(ANA, Instant.EPOCH, Instant.MAX),
                new Rota(List.of(new Shift(ANA, Instant.EPOCH, Instant.MAX)))));
        all.addAll(acts);
        acts.forEach(act -> all.add(new ChatEvent(SECRET, ADDRESS, Instant.EPOCH, act)));
        all.addAll(whats);
        whats.forEach(what -> all.add(new Event(Instant.EPOCH, Map.of("state", SECRET), what)));
        return all;
    }
}
