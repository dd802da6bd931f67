package org.beenthere.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.chat.Field;
import org.beenthere.script.Condition;
import org.beenthere.script.Option;
import org.beenthere.script.PersonFact;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Step;

/** One step of the engine while it is being made: what was before, and what is changing. It lives no longer than that. */
final class StepContext {

    final Scripts scripts;
    final Event event;
    final Session before;

    /** What the buttons of the conversation mean. */
    final ChoiceIds choiceIds;

    /** Where the conversation is now, and how it got there; with the rest of the {@link Session} that is to come. */
    final CallStack stack;

    String shape;
    int asked;
    String card;
    int missed;
    boolean ended;

    /** How the keys of all messages of this turn begin. */
    private final String keys;

    private final TreeMap<String, String> slots;
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    StepContext(Scripts scripts, Session session, Event event, CallStack stack) {
        this.scripts = scripts;
        this.event = event;
        this.before = session;
        this.keys = session.conversation() + "/" + turn() + "/";
        this.choiceIds = new ChoiceIds(session.conversation());
        this.stack = stack;
        this.shape = session.shape();
        this.asked = session.asked();
        this.card = session.card();
        this.missed = session.missed();
        this.ended = session.ended();
        this.slots = new TreeMap<>(session.slots());
        stack.fromTop().forEach(frame -> frame.script().renames().rename(slots));
    }

    /** The script that is followed now. */
    Script script() {
        return stack.here().script();
    }

    /** Whether a question was put and is not settled, even if the script has it no more. */
    boolean isOpen() {
        return !ended && asked > 0;
    }

    /** The question that was put and waits for the person. */
    Optional<Step.Ask> question() {
        return isOpen() && change() != QuestionChange.MOVED ? stack.here().question() : Optional.empty();
    }

    /** What became of the open question since it was put. */
    QuestionChange change() {
        return !isOpen() || script().standing() ? QuestionChange.SAME : stack.change(shape);
    }

    /** What a question offers now, in the order in which it is shown; without one, what is everywhere. */
    List<Option> offered(Optional<Step.Ask> question) {
        var offered = question.map(script()::offered).orElseGet(() -> new ArrayList<>(script().everywhere()));
        offered.removeIf(option -> !isOffered(option));
        return offered;
    }

    /** What is offered everywhere in a script that called the present one, and leads on in that script. */
    List<Option> leadingOut(StackFrame frame) {
        return frame.script().everywhere().stream()
                .filter(option -> option.target() instanceof Option.Target.Goto && holds(option.when()))
                .toList();
    }

    private boolean isOffered(Option option) {
        boolean target = !(option.target() instanceof Option.Target.Back)
                || stack.here().before().isPresent();
        return target && holds(option.when());
    }

    /** Whether a condition holds now; where there is none, it does. */
    boolean holds(Optional<Condition> condition) {
        return condition.map(known -> known.holds(this::value)).orElse(true);
    }

    /** The value of a slot, or of what is known of the person; null where there is none. */
    String value(String name) {
        return PersonFact.of(name).map(event.person()::get).orElseGet(() -> slots.get(name));
    }

    /** Keeps those facts for which the script has a slot that takes them. */
    void fill(Map<String, String> facts) {
        facts.forEach((name, value) -> {
            var slot = script().slots().get(name);
            if (slot != null && slot.type().accepts(value)) {
                slots.put(name, value);
            }
        });
    }

    /** Leaves the slots of some fields without a value. */
    void empty(List<Field> fields) {
        fields.forEach(field -> slots.remove(field.id()));
    }

    /** Forgets what none of the scripts that are still followed has a slot for. */
    void forgetOthers() {
        var known = new HashSet<String>();
        stack.fromTop().forEach(frame -> known.addAll(frame.script().slots().keySet()));
        slots.keySet().retainAll(known);
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
        return keys + effects.size();
    }

    /** Notes a step that was reached or a way that was taken, by its place in the file of a script. */
    void pass(Script in, String place) {
        path.add(in.name() + "/" + place);
    }

    /** Notes a way on that stands in the step of a place, or else beside the steps of its script. */
    void pass(StackFrame at, boolean own, String place) {
        pass(at.script(), own ? "steps/" + at.step() + "/" + place : place);
    }

    /** Notes each choice that a question does not offer now, by the place of its condition. */
    void passKeptBack(Step.Ask question) {
        passKeptBack(question, script().everywhere());
        passKeptBack(question, question.options());
    }

    private void passKeptBack(Step.Ask question, List<Option> options) {
        for (var option : options) {
            if (option.when().isPresent() && !holds(option.when())) {
                pass(script(), placeOf(question, option) + "/when");
            }
        }
    }

    /** The place of an answer: beside the steps of its script, or in the question. */
    String placeOf(Step.Ask question, Option option) {
        if (script().isEverywhere(option)) {
            return "everywhere/" + option.id();
        }
        var within = option.target() instanceof Option.Target.Skip ? "" : "choices/";
        return "steps/" + question.id() + "/" + within + option.id();
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    StepResult done() {
        var here = stack.here();
        // A menu holds nothing: what it showed, it looks up again.
        var kept = here.script().standing() && asked > 0 ? new TreeMap<String, String>() : slots;
        var after = new Session(
                before.conversation(),
                here.script().name(),
                here.script().hash(),
                here.step(),
                isOpen() ? shape : "",
                here.history(),
                stack.callers(),
                kept,
                turn(),
                asked,
                card,
                missed,
                ended);
        return new StepResult(after, effects, path);
    }
}
