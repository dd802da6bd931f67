package org.beenthere.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.store.SessionCodec;

/** One conversation with the engine. The session is written out and read back between any two turns. */
final class Talk {

    static final UUID CONVERSATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final Map<String, String> person = new HashMap<>(Map.of("supporter", "false", "state", "none"));

    private Scripts scripts;
    private Session session;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private List<Effect> last = List.of();
    private List<String> path = List.of();
    private final List<Message> shown = new ArrayList<>();

    private Talk(Scripts scripts, String script) {
        this.scripts = scripts;
        this.session = Session.fresh(CONVERSATION, script);
    }

    /** A conversation that has just begun. */
    static Talk begin(String script, String... others) {
        var all = new ArrayList<>(List.of(script));
        all.addAll(List.of(others));
        var name = script.lines().findFirst().orElseThrow().replace("script: ", "");
        return begin(SmallScripts.compile(all.toArray(String[]::new)), name);
    }

    /** A conversation that has just begun, with scripts that are compiled. */
    static Talk begin(Scripts scripts, String name) {
        return new Talk(scripts, name).happens(new Event.What.Opened(Map.of()));
    }

    /** The scripts are edited while this goes on. */
    Talk edit(String... edited) {
        scripts = SmallScripts.compile(edited);
        return this;
    }

    /** The scripts are edited while this goes on, and those of before are kept. */
    Talk deploy(Scripts edited) {
        var before = Stream.concat(
                scripts.byName().values().stream()
                        .filter(script -> edited.byName().values().stream()
                                .noneMatch(now -> now.hash().equals(script.hash()))),
                scripts.earlier().values().stream());
        scripts = edited.with(before.toList());
        return this;
    }

    /** The scripts as they are now, and the versions before. */
    Scripts scripts() {
        return scripts;
    }

    /** Help now is edited while this goes on, beside the script itself. */
    Talk editHelp(String help, String script) {
        scripts = SmallScripts.compileWith(Map.of("help-now.yaml", help, "0.yaml", script));
        return this;
    }

    Talk happens(Event.What what) {
        now = now.plus(Duration.ofMinutes(1));
        var before = SessionCodec.read(SessionCodec.write(session));
        var advance = Engine.step(scripts, before, new Event(now, person, what));
        session = advance.session();
        last = advance.effects();
        path = advance.path();
        last.forEach(effect -> {
            if (effect instanceof Effect.Show(var _, var message, var _)) {
                shown.add(message);
            }
        });
        return this;
    }

    Talk type(String text) {
        return happens(new Event.What.Typed(text));
    }

    /** Presses a button of the question that was shown last. */
    Talk press(String label) {
        return press(button(label));
    }

    Talk press(Choice button) {
        var token = ActionToken.parse(button.button()).orElseThrow();
        return happens(new Event.What.Pressed(token.asked(), token.choiceId()));
    }

    Talk submit(Map<String, String> values) {
        return submit(((Message.Form) question()).submit(), values);
    }

    Talk submit(Choice button, Map<String, String> values) {
        var token = ActionToken.parse(button.button()).orElseThrow();
        return happens(new Event.What.Submitted(token.asked(), token.choiceId(), values));
    }

    Talk comesOut(String outcome) {
        return happens(new Event.What.CameOut(outcome, Map.of()));
    }

    Talk hears(String notice, Map<String, String> facts) {
        return happens(new Event.What.Noticed(notice, facts));
    }

    /** The time of the open question has passed. */
    Talk lapses() {
        return happens(new Event.What.Elapsed(session.asked()));
    }

    /** What the last turn waits for. */
    List<Effect.Wait> waits() {
        return last.stream()
                .filter(Effect.Wait.class::isInstance)
                .map(Effect.Wait.class::cast)
                .toList();
    }

    /** A button of the question that was shown last. */
    Choice button(String label) {
        return choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
    }

    /** The question that was shown last. */
    Message question() {
        return shown.stream().filter(Talk::isQuestion).toList().getLast();
    }

    /** Whether the last turn put a question. */
    boolean asksNow() {
        return messages().stream().anyMatch(Talk::isQuestion);
    }

    String asked() {
        return question() instanceof Message.Form form ? form.text() : ((Message.Choices) question()).text();
    }

    List<Choice> choices() {
        return question() instanceof Message.Form form ? form.choices() : ((Message.Choices) question()).choices();
    }

    List<String> labels() {
        return choices().stream().map(Choice::label).toList();
    }

    /** What was said in the last turn. */
    List<String> said() {
        return messages().stream()
                .filter(Message.Say.class::isInstance)
                .map(message -> ((Message.Say) message).text())
                .toList();
    }

    /** What was put in the place of buttons in the last turn. */
    List<String> settled() {
        return messages().stream()
                .filter(Message.Replace.class::isInstance)
                .map(message -> ((Message.Replace) message).chosen())
                .toList();
    }

    List<Effect> effects() {
        return last;
    }

    /** Which way the last turn went. */
    List<String> path() {
        return path;
    }

    Session session() {
        return session;
    }

    private List<Message> messages() {
        return last.stream()
                .filter(Effect.Show.class::isInstance)
                .map(effect -> ((Effect.Show) effect).message())
                .toList();
    }

    private static boolean isQuestion(Message message) {
        return message instanceof Message.Choices || message instanceof Message.Form;
    }
}
