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

/** A conversation with the engine. The session is encoded and decoded between any two steps. */
final class TestConversation {

    static final UUID CONVERSATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final Map<String, String> person = new HashMap<>(Map.of("supporter", "false", "state", "none"));

    private Scripts scripts;
    private Session session;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private List<Effect> last = List.of();
    private List<String> path = List.of();
    private final List<Message> shown = new ArrayList<>();

    private TestConversation(Scripts scripts, String script) {
        this.scripts = scripts;
        this.session = Session.fresh(CONVERSATION, script);
    }

    /** A conversation that has just begun. */
    static TestConversation begin(String script, String... others) {
        var all = new ArrayList<>(List.of(script));
        all.addAll(List.of(others));
        var name = script.lines().findFirst().orElseThrow().replace("script: ", "");
        return begin(SmallScripts.compile(all.toArray(String[]::new)), name);
    }

    /** A conversation that has just begun, with compiled scripts. */
    static TestConversation begin(Scripts scripts, String name) {
        return new TestConversation(scripts, name).happens(new Event.What.Opened(Map.of()));
    }

    /** Replaces the scripts while the conversation goes on. */
    TestConversation edit(String... edited) {
        scripts = SmallScripts.compile(edited);
        return this;
    }

    /** Replaces the scripts while the conversation goes on, and keeps the earlier versions. */
    TestConversation deploy(Scripts edited) {
        var before = Stream.concat(
                scripts.byName().values().stream()
                        .filter(script -> edited.byName().values().stream()
                                .noneMatch(now -> now.hash().equals(script.hash()))),
                scripts.earlier().values().stream());
        scripts = edited.with(before.toList());
        return this;
    }

    /** The current scripts with the earlier versions. */
    Scripts scripts() {
        return scripts;
    }

    /** Replaces help now and the script while the conversation goes on. */
    TestConversation editHelp(String help, String script) {
        scripts = SmallScripts.compileWith(Map.of("help-now.yaml", help, "0.yaml", script));
        return this;
    }

    TestConversation happens(Event.What what) {
        now = now.plus(Duration.ofMinutes(1));
        var before = SessionCodec.read(SessionCodec.write(session));
        var result = Engine.step(scripts, before, new Event(now, person, what));
        session = result.session();
        last = result.effects();
        path = result.path();
        last.forEach(effect -> {
            if (effect instanceof Effect.Show(var _, var message, var _)) {
                shown.add(message);
            }
        });
        return this;
    }

    TestConversation type(String text) {
        return happens(new Event.What.Typed(text));
    }

    /** Presses a button of the question that was shown last. */
    TestConversation press(String label) {
        return press(button(label));
    }

    TestConversation press(Choice button) {
        var token = ActionToken.parse(button.button()).orElseThrow();
        return happens(new Event.What.Pressed(token.asked(), token.choiceId()));
    }

    TestConversation submit(Map<String, String> values) {
        return submit(((Message.Form) question()).submit(), values);
    }

    TestConversation submit(Choice button, Map<String, String> values) {
        var token = ActionToken.parse(button.button()).orElseThrow();
        return happens(new Event.What.Submitted(token.asked(), token.choiceId(), values));
    }

    TestConversation comesOut(String outcome) {
        return happens(new Event.What.CameOut(outcome, Map.of()));
    }

    TestConversation hears(String notice, Map<String, String> facts) {
        return happens(new Event.What.Noticed(notice, facts));
    }

    /** Lets the open question expire. */
    TestConversation lapses() {
        return happens(new Event.What.Elapsed(session.asked()));
    }

    /** The waits that the last step scheduled. */
    List<Effect.Wait> waits() {
        return last.stream()
                .filter(Effect.Wait.class::isInstance)
                .map(Effect.Wait.class::cast)
                .toList();
    }

    /** The value of a button of the question that was shown last. */
    Choice button(String label) {
        return choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
    }

    /** The question that was shown last. */
    Message question() {
        return shown.stream().filter(TestConversation::isQuestion).toList().getLast();
    }

    /** Whether the last step asked a question. */
    boolean asksNow() {
        return messages().stream().anyMatch(TestConversation::isQuestion);
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

    /** What the last step said. */
    List<String> said() {
        return messages().stream()
                .filter(Message.Say.class::isInstance)
                .map(message -> ((Message.Say) message).text())
                .toList();
    }

    /** What replaced buttons in the last step. */
    List<String> settled() {
        return messages().stream()
                .filter(Message.Replace.class::isInstance)
                .map(message -> ((Message.Replace) message).chosen())
                .toList();
    }

    List<Effect> effects() {
        return last;
    }

    /** The path of the last step. */
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
