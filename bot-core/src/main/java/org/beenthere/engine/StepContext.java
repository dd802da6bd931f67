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

/** The context of one step: the input, and the session and effects under construction. */
final class StepContext {

    final Scripts scripts;
    final Event event;
    final Session before;

    /** The choice ids of the conversation. */
    final ChoiceIds choiceIds;

    /** The call stack of the session under construction, as the fields below are its other components. */
    final CallStack stack;

    String shape;
    int asked;
    String card;
    int missed;
    boolean ended;

    /** The prefix of the keys of all messages of this step. */
    private final String keys;

    private final TreeMap<String, String> slots;
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();

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

    /** The current script. */
    Script script() {
        return stack.current().script();
    }

    /** Whether a question is open, even if the script no longer has it. */
    boolean isOpen() {
        return !ended && asked > 0;
    }

    /** The open question; empty if there is none, or the script no longer has it. */
    Optional<Step.Ask> question() {
        return isOpen() && change() != QuestionChange.MOVED ? stack.current().question() : Optional.empty();
    }

    /** What edits did to the open question since it was asked. */
    QuestionChange change() {
        return !isOpen() || script().standing() ? QuestionChange.SAME : stack.change(shape);
    }

    /**
     * The options that a question offers now, in the order in which they are shown; without a question, those offered
     * everywhere.
     */
    List<Option> offered(Optional<Step.Ask> question) {
        var offered = question.map(script()::offered).orElseGet(() -> new ArrayList<>(script().everywhere()));
        offered.removeIf(option -> !isOffered(option));
        return offered;
    }

    /** The options that the calling script of a frame offers everywhere now and that lead on within it. */
    List<Option> optionsLeadingOut(StackFrame frame) {
        return frame.script().everywhere().stream()
                .filter(option -> option.target() instanceof Option.Target.Goto && holds(option.when()))
                .toList();
    }

    private boolean isOffered(Option option) {
        boolean canFollow =
                !option.isBack() || stack.current().previousQuestion().isPresent();
        return canFollow && holds(option.when());
    }

    /** Whether a condition holds now; true without a condition. */
    boolean holds(Optional<Condition> condition) {
        return condition.map(present -> present.holds(this::value)).orElse(true);
    }

    /** The value of a slot or of a fact about the person; null if there is none. */
    String value(String name) {
        return PersonFact.of(name).map(event.person()::get).orElseGet(() -> slots.get(name));
    }

    /** Fills slots with facts. Facts are dropped if the current script has no slot that accepts them. */
    void fill(Map<String, String> facts) {
        facts.forEach((name, value) -> {
            var slot = script().slots().get(name);
            if (slot != null && slot.type().accepts(value)) {
                slots.put(name, value);
            }
        });
    }

    /** Empties the slots of some fields. */
    void emptySlots(List<Field> fields) {
        fields.forEach(field -> slots.remove(field.id()));
    }

    /** Drops the values of slots that no script on the stack has. */
    void dropUnknownSlots() {
        var declared = new HashSet<String>();
        stack.fromTop().forEach(frame -> declared.addAll(frame.script().slots().keySet()));
        slots.keySet().retainAll(declared);
    }

    /** Resets the session to that of a conversation that begins. */
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

    /**
     * Records that a step was reached or a way was taken, by its path in the file of the script. See
     * {@link StepResult}.
     */
    void visit(Script in, String path) {
        visited.add(in.name() + "/" + path);
    }

    /** Records a way that the step of a frame declares, or, unless it is its own, the script. */
    void visit(StackFrame frame, boolean own, String path) {
        visit(frame.script(), own ? "steps/" + frame.step() + "/" + path : path);
    }

    /** Records each option that a question does not offer now, by the path of its condition. */
    void visitWithheld(Step.Ask question) {
        visitWithheld(question, script().everywhere());
        visitWithheld(question, question.options());
    }

    private void visitWithheld(Step.Ask question, List<Option> options) {
        for (var option : options) {
            if (option.when().isPresent() && !holds(option.when())) {
                visit(script(), pathOf(question, option) + "/when");
            }
        }
    }

    /** The path of an option: within its question, or among those offered everywhere. */
    String pathOf(Step.Ask question, Option option) {
        if (script().isEverywhere(option)) {
            return "everywhere/" + option.id();
        }
        var holder = option.target() instanceof Option.Target.Skip ? "" : "choices/";
        return "steps/" + question.id() + "/" + holder + option.id();
    }

    /** Adds an effect. */
    void add(Effect effect) {
        effects.add(effect);
    }

    /** The result of the step. */
    StepResult done() {
        var current = stack.current();
        // A menu keeps no slots: what it shows is looked up each time.
        var slotsAfter = current.script().standing() && asked > 0 ? new TreeMap<String, String>() : slots;
        var after = new Session(
                before.conversation(),
                current.script().name(),
                current.script().hash(),
                current.step(),
                isOpen() ? shape : "",
                current.history(),
                stack.callers(),
                slotsAfter,
                turn(),
                asked,
                card,
                missed,
                ended);
        return new StepResult(after, effects, visited);
    }
}
