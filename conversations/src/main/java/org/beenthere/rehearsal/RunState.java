package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.beenthere.engine.Engine;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;
import org.beenthere.store.SessionCodec;

/**
 * Where a transcript is played: the person, the clock, the buttons that were shown, and the conversation with the
 * engine. Between any two turns the session is written out and read back, as it is kept.
 */
final class RunState {

    private static final UUID CONVERSATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final Person person = new Person();
    final Cards cards = new Cards();
    final Telling telling = new Telling();
    final Set<String> path = new LinkedHashSet<>();
    final Clock clock;
    final List<Beat> beats = new ArrayList<>();

    /** A question that is put again each minute would otherwise keep somebody waiting who lets a year pass. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Rehearsal rehearsal;
    private Scripts scripts;
    private Session session;

    RunState(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.scripts = rehearsal.scripts();
        this.clock = new Clock(rehearsal.scripts().words().zone());
    }

    void begin(String script, Optional<String> language) {
        if (session != null) {
            throw new IllegalArgumentException("A transcript is of one script.");
        }
        session = Session.fresh(CONVERSATION, script);
        language.ifPresent(spoken -> scripts = scripts.in(List.of(spoken)));
    }

    boolean hasBegun() {
        return session != null;
    }

    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** A line comes up that makes something happen. */
    void line(TranscriptLine line) {
        telling.line(line);
        beats.add(Beat.of(clock.now(), line));
    }

    Script script() {
        return scripts.get(session.script());
    }

    /**
     * Something happens.
     *
     * @param pressed what the person pressed, or empty
     */
    void step(Event.What what, String pressed) {
        var before = SessionCodec.read(SessionCodec.write(session));
        var advance = Engine.step(scripts, before, new Event(clock.now(), person.facts(), what));
        session = advance.session();
        path.addAll(advance.path());
        beats.add(new Beat(clock.now(), "", "", advance.effects(), session.ended() ? end() : ""));
        advance.effects().forEach(effect -> {
            cards.see(effect);
            clock.see(effect);
            telling.effect(effect, pressed, end());
        });
    }

    /** What was waiting for its time happens, one after the other; while a command waits, time stands still. */
    void passTime() {
        for (int i = 0; command().isEmpty(); i++) {
            if (i == MOST_AT_ONCE) {
                throw new IllegalArgumentException("More than " + i + " things happen in that time: let less pass.");
            }
            var due = clock.next();
            if (due.isEmpty()) {
                return;
            }
            step(due.get(), "");
        }
    }

    /** The command that waits for how it comes out. */
    Optional<Step.Do> command() {
        return session != null && !session.ended() && script().steps().get(session.step()) instanceof Step.Do act
                ? Optional.of(act)
                : Optional.empty();
    }

    /** What is said of a command that waits. */
    static String waits(Step.Do command) {
        return command.command() + " waits for a line that says how it comes out: '= "
                + String.join("', '= ", new TreeMap<>(command.outcomes()).keySet()) + "'.";
    }

    private String end() {
        return script().steps().get(session.step()) instanceof Step.End end ? end.word() : "";
    }
}
