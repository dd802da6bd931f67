package org.beenthere.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.script.Condition;
import org.beenthere.script.Option;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/** One step of the engine while it is being made: what was before, and what is changing. It lives no longer than that. */
final class Walk {

    final Scripts scripts;
    final Event event;
    final Session before;
    final Script script;

    /** Where the conversation is now; the parts of the {@link Session} that are to come. */
    String step;

    int asked;
    String card;
    int missed;
    boolean ended;

    private final TreeMap<String, String> slots;
    private final List<Effect> effects = new ArrayList<>();

    Walk(Scripts scripts, Session session, Event event) {
        this.scripts = scripts;
        this.event = event;
        this.before = session;
        this.script = scripts.get(session.script());
        this.step = session.step();
        this.asked = session.asked();
        this.card = session.card();
        this.missed = session.missed();
        this.ended = session.ended();
        this.slots = new TreeMap<>(session.slots());
    }

    /** The question that waits for the person. */
    Optional<Step.Ask> question() {
        return !ended && asked > 0 && script.steps().get(step) instanceof Step.Ask ask
                ? Optional.of(ask)
                : Optional.empty();
    }

    /** What a question offers, in the order in which it is shown: help now, its own answers, what is everywhere. */
    List<Option> offered(Step.Ask question) {
        var offered = new ArrayList<>(script.everywhere());
        offered.addAll(Math.min(1, offered.size()), question.options());
        offered.removeIf(option -> !holds(option.when()));
        return offered;
    }

    /** Whether a condition holds now; where there is none, it does. */
    boolean holds(Optional<Condition> condition) {
        return condition.map(known -> known.holds(this::value)).orElse(true);
    }

    /** The value of a slot, or of what is known of the person; null where there is none. */
    String value(String name) {
        return name.startsWith("person.") ? event.person().get(name.substring("person.".length())) : slots.get(name);
    }

    /** Keeps those facts for which the script has a slot. */
    void fill(Map<String, String> facts) {
        facts.forEach((name, value) -> {
            if (script.slots().containsKey(name)) {
                slots.put(name, value);
            }
        });
    }

    /** Forgets everything, as when a conversation begins. */
    void clear() {
        slots.clear();
        missed = 0;
        ended = false;
    }

    /** The number of this turn. */
    int turn() {
        return before.turn() + 1;
    }

    /** The key of the next message. */
    String key() {
        return before.conversation() + "/" + turn() + "/" + effects.size();
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    Advance done() {
        // A menu holds nothing: what it showed, it looks up again.
        var kept = script.standing() && asked > 0 ? new TreeMap<String, String>() : slots;
        var after = new Session(
                before.conversation(), script.name(), script.hash(), step, kept, turn(), asked, card, missed, ended);
        return new Advance(after, effects);
    }
}
