package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.translation.MadeTranslation;

/** A script and its translation are one script: whatever happens, the texts differ and nothing else does. */
class AnyLanguageTest {

    @Property(tries = 100)
    void the_same_path_is_taken_in_each_language_and_nothing_is_said_in_the_other(
            @ForAll("script") GeneratedScript made, @ForAll("course") List<RandomEvent> course) {
        var all = SmallScripts.compileStrange(
                made.yaml(), SampleScripts.CALLER, SampleScripts.DETAILS, SampleScripts.DEEPER);
        var source = all.in(List.of("en"));
        var other = all.in(List.of(MadeTranslation.STRANGE));
        var buttons = new ArrayList<Choice>();
        var opened = new Event(Instant.EPOCH, Map.of("state", "none"), new Event.What.Opened(Map.of()));
        var session = Session.fresh(TestConversation.CONVERSATION, "made");
        session = same(source, other, session, opened, buttons);
        for (var random : course) {
            session = same(source, other, session, random.event(buttons, session), buttons);
        }
        Statistics.label("questions").collect(session.asked() > 1);
    }

    private static Session same(Scripts source, Scripts other, Session before, Event event, List<Choice> buttons) {
        var current = Engine.step(source, before, event);
        var there = Engine.step(other, before, strange(event));
        assertThat(strange(there.session())).isEqualTo(strange(current.session()));
        assertThat(there.path()).isEqualTo(current.path());
        assertThat(there.effects())
                .isEqualTo(
                        current.effects().stream().map(AnyLanguageTest::strange).toList());
        current.effects().forEach(effect -> buttons.addAll(buttons(effect)));
        return current.session();
    }

    /** People type in their own language. */
    private static Event strange(Event event) {
        return event.what() instanceof Event.What.Typed(var text)
                ? new Event(event.at(), event.person(), new Event.What.Typed(MadeTranslation.strange(text)))
                : event;
    }

    /** What they wrote is kept as they wrote it. */
    private static Session strange(Session session) {
        var slots = new TreeMap<>(session.slots());
        slots.replaceAll((_, value) -> strange(value));
        return new Session(
                session.conversation(),
                session.script(),
                session.hash(),
                session.step(),
                session.shape(),
                session.history(),
                session.frames(),
                slots,
                session.turn(),
                session.asked(),
                session.card(),
                session.missed(),
                session.ended());
    }

    private static Effect strange(Effect effect) {
        return effect instanceof Effect.Show(var key, var message, var urgent)
                ? new Effect.Show(key, strange(message), urgent)
                : effect;
    }

    private static Message strange(Message message) {
        return switch (message) {
            case Message.Say(var text) -> new Message.Say(strange(text));
            case Message.Choices(var title, var text, var choices, var _) ->
                new Message.Choices(strange(title), strange(text), choices(choices));
            case Message.Form(var title, var text, var fields, var submit, var choices, var _) ->
                new Message.Form(
                        strange(title),
                        strange(text),
                        fields.stream().map(AnyLanguageTest::strange).toList(),
                        strange(submit),
                        choices(choices));
            case Message.Replace(var key, var title, var text, var chosen) ->
                new Message.Replace(key, strange(title), strange(text), strange(chosen));
            case Message.View view -> throw new AssertionError("the engine makes no views: " + view);
        };
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream().map(AnyLanguageTest::strange).toList();
    }

    private static Choice strange(Choice choice) {
        return new Choice(strange(choice.label()), choice.button(), choice.weight());
    }

    private static Field strange(Field field) {
        var options = field.options().stream()
                .map(option -> new Field.Option(option.id(), strange(option.label())))
                .toList();
        return new Field(field.id(), strange(field.label()), field.kind(), field.required(), field.max(), options);
    }

    private static String strange(String text) {
        return MadeTranslation.strange(text);
    }

    private static List<Choice> buttons(Effect effect) {
        var buttons = new ArrayList<Choice>();
        if (effect instanceof Effect.Show(var _, var message, var _)) {
            if (message instanceof Message.Choices question) {
                buttons.addAll(question.choices());
            } else if (message instanceof Message.Form form) {
                buttons.addAll(form.choices());
                buttons.add(form.submit());
            }
        }
        return buttons;
    }

    @Provide
    Arbitrary<GeneratedScript> script() {
        return Arbitraries.integers()
                .between(0, 65535)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(GeneratedScript::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<RandomEvent>> course() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((kind, which, supporter, open) -> new RandomEvent(kind, which, supporter, open, 0))
                .list()
                .ofMaxSize(25)
                .withoutEdgeCases();
    }
}
