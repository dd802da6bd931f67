package org.beenthere.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;

/** What the checks prove of a script holds in the engine, however the conversation goes. */
class AcceptedScriptsTest {

    private static final List<Map<String, String>> PEOPLE = Stream.of("true", "false")
            .flatMap(supporter ->
                    Stream.of("none", "looking", "closed").map(state -> Map.of("supporter", supporter, "state", state)))
            .toList();

    @Property(tries = 1000)
    void a_script_that_is_accepted_always_offers_help_first_says_nothing_empty_and_can_end(
            @ForAll("script") String script, @ForAll Random random) {
        var accepted = compiled(script);
        Statistics.label("accepted")
                .collect(accepted.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        accepted.ifPresent(scripts -> context(scripts, random));
    }

    private static void context(Scripts scripts, Random random) {
        var session = turn(
                scripts,
                Session.fresh(TestConversation.CONVERSATION, "random"),
                new Event.What.Opened(Map.of()),
                random);
        for (int i = 0; i < 6 && !session.ended(); i++) {
            assertThat(canEnd(scripts, session)).as("an end from %s", session).isTrue();
            var happenings = happenings(scripts, session, PEOPLE.getFirst());
            session = turn(scripts, session, happenings.get(random.nextInt(happenings.size())), random);
        }
    }

    /** One turn with every command that it requests; the facts about the person stay the same. */
    private static Session turn(Scripts scripts, Session before, Event.What what, Random random) {
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var result = step(scripts, before, what, person);
        for (int commands = 0; isCommand(result); commands++) {
            assertThat(commands).as("commands of one turn").isLessThan(20);
            var outcome = random.nextBoolean() ? "won" : "gone";
            result = step(scripts, result.session(), new Event.What.CameOut(outcome, Map.of()), person);
        }
        return result.session();
    }

    private static StepResult step(Scripts scripts, Session before, Event.What what, Map<String, String> person) {
        var result = Engine.step(scripts, before, new Event(Instant.EPOCH, person, what));
        messages(result).forEach(AcceptedScriptsTest::check);
        return result;
    }

    private static void check(Message message) {
        assertThat(text(message)).doesNotContain("<>", "{", "}");
        choices(message).ifPresent(choices -> {
            assertThat(choices.getFirst().label()).isEqualTo("Help now");
            assertThat(choices).hasSizeLessThanOrEqualTo(HouseLimits.BUTTONS);
            assertThat(choices).extracting(Choice::label).doesNotHaveDuplicates();
        });
    }

    /** Searches for events that lead to an end. */
    private static boolean canEnd(Scripts scripts, Session from) {
        var open = new ArrayDeque<>(List.of(from));
        var seen = new HashSet<>();
        while (!open.isEmpty()) {
            var session = open.remove();
            if (session.ended()) {
                return true;
            }
            if (seen.add(List.of(session.stack(), session.slots()))) {
                PEOPLE.forEach(person -> happenings(scripts, session, person)
                        .forEach(what -> open.addAll(after(scripts, step(scripts, session, what, person), person, 0))));
            }
        }
        return false;
    }

    private static List<Session> after(Scripts scripts, StepResult result, Map<String, String> person, int commands) {
        if (!isCommand(result)) {
            return List.of(result.session());
        }
        assertThat(commands).as("commands of one turn").isLessThan(20);
        return Stream.of("won", "gone")
                .map(outcome -> new Event.What.CameOut(outcome, Map.of()))
                .flatMap(what ->
                        after(scripts, step(scripts, result.session(), what, person), person, commands + 1).stream())
                .toList();
    }

    /** Every event that may happen at the open question. */
    private static List<Event.What> happenings(Scripts scripts, Session session, Map<String, String> person) {
        var happenings = new ArrayList<Event.What>();
        happenings.add(new Event.What.Elapsed(session.asked()));
        happenings.add(new Event.What.TimeToRemind(session.asked()));
        happenings.add(new Event.What.Noticed("accepted", Map.of("code", "K7M-42")));
        happenings.add(new Event.What.Noticed("closed", Map.of()));
        var shown = Engine.step(scripts, session, new Event(Instant.EPOCH, person, new Event.What.Greeted()));
        messages(shown).forEach(message -> {
            choices(message).stream().flatMap(List::stream).forEach(choice -> {
                var token = ActionToken.parse(choice.button()).orElseThrow();
                happenings.add(new Event.What.Pressed(session.asked(), token.choiceId()));
            });
            if (message instanceof Message.Form form) {
                var token = ActionToken.parse(form.submit().button()).orElseThrow();
                happenings.add(new Event.What.Submitted(session.asked(), token.choiceId(), Map.of("note", "a note")));
            }
        });
        return happenings;
    }

    private static boolean isCommand(StepResult result) {
        return result.effects().stream().anyMatch(Effect.Do.class::isInstance);
    }

    private static Stream<Message> messages(StepResult result) {
        return result.effects().stream()
                .filter(Effect.Show.class::isInstance)
                .map(effect -> ((Effect.Show) effect).message());
    }

    private static Optional<List<Choice>> choices(Message message) {
        return switch (message) {
            case Message.Choices choices -> Optional.of(choices.choices());
            case Message.Form form -> Optional.of(form.choices());
            default -> Optional.empty();
        };
    }

    private static String text(Message message) {
        return switch (message) {
            case Message.Say say -> say.text();
            case Message.Choices choices -> choices.text();
            case Message.Form form -> form.text();
            default -> "";
        };
    }

    private static Optional<Scripts> compiled(String script) {
        var files = new HashMap<>(SmallScripts.beside());
        files.put("random.yaml", script);
        files.put("called.yaml", RandomScript.CALLED);
        return ScriptSetCompiler.compile(files, SmallScripts.WORDS, SmallScripts.VOCABULARY, new Problems());
    }

    @Provide
    Arbitrary<String> script() {
        return RandomScript.arbitrary();
    }
}
