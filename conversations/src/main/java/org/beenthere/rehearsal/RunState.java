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
 * The state of a rehearsal: the person, the clock, the buttons that were shown, the session. The session is serialised
 * before each turn, as the bot does.
 */
final class RunState {

    private static final UUID CONVERSATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final Person person = new Person();
    final ShownButtons buttons = new ShownButtons();
    final TranscriptWriter writer = new TranscriptWriter();
    final Set<String> path = new LinkedHashSet<>();
    final RehearsalClock clock;
    final List<RehearsalEntry> entries = new ArrayList<>();

    /** Bounds what happens in one line: a question that is repeated every minute could otherwise fill a year. */
    private static final int MOST_AT_ONCE = 1_000;

    private final Rehearsal rehearsal;
    private Scripts scripts;
    private Session session;

    RunState(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.scripts = rehearsal.scripts();
        this.clock = new RehearsalClock(rehearsal.scripts().words().zone());
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

    /** Records an input line. */
    void record(TranscriptLine line) {
        writer.line(line);
        entries.add(RehearsalEntry.of(clock.now(), line));
    }

    Script script() {
        return scripts.get(session.script());
    }

    /**
     * Takes the engine one step.
     *
     * @param pressed the label of what the person pressed, or empty
     */
    void step(Event.What what, String pressed) {
        var before = SessionCodec.read(SessionCodec.write(session));
        var result = Engine.step(scripts, before, new Event(clock.now(), person.facts(), what));
        session = result.session();
        path.addAll(result.path());
        entries.add(new RehearsalEntry(clock.now(), "", "", result.effects(), session.ended() ? end() : ""));
        result.effects().forEach(effect -> {
            buttons.see(effect);
            clock.see(effect);
            writer.effect(effect, pressed, end());
        });
    }

    /** Lets everything that is due happen, in order. While a command waits for its outcome, time stands still. */
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

    /** The command that waits for its outcome. */
    Optional<Step.Do> command() {
        return session != null && !session.ended() && script().steps().get(session.step()) instanceof Step.Do act
                ? Optional.of(act)
                : Optional.empty();
    }

    /** The error for a line that comes while a command waits. */
    static String waits(Step.Do command) {
        return command.command() + " waits for a line that says how it comes out: '= "
                + String.join("', '= ", new TreeMap<>(command.outcomes()).keySet()) + "'.";
    }

    private String end() {
        return script().steps().get(session.step()) instanceof Step.End end ? end.word() : "";
    }
}
