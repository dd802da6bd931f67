package org.beenthere.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;
import org.beenthere.engine.StepResult;
import org.beenthere.store.SessionCodec;
import org.junit.jupiter.api.Test;

/** The two engines that are compared do the same work. */
class StoriesTest {

    private final BotStory bot = new BotStory();

    @Test
    void both_tell_the_same_story() throws Exception {
        var ink = new InkStory();
        var choices = ink.choices();
        var session = bot.fresh();
        for (int turn = 0; turn < Story.TURNS; turn++) {
            var told = turn == 0 ? ink.begin() : ink.choose(choices[turn - 1]);
            var result = bot.turn(
                    SessionCodec.read(SessionCodec.write(session)), bot.events().get(turn));
            session = result.session();
            var labels = BotStory.choices(result).stream().map(Choice::label).toList();
            if (labels.isEmpty() && !session.ended()) {
                // After help now, ink puts the open question again, and the bot leaves it as it stands.
                assertThat(words(told)).startsWith(words(said(result)).toArray(String[]::new));
            } else {
                assertThat(words(told)).isEqualTo(words(said(result)));
                assertThat(ink.labels()).containsExactlyElementsOf(labels);
            }
            ink.read(ink.write());
        }
        assertThat(session.ended()).isTrue();
        assertThat(session.step()).isEqualTo("opened");
    }

    private static String said(StepResult result) {
        return String.join(
                "\n",
                result.effects().stream()
                        .flatMap(effect -> text(effect).stream())
                        .toList());
    }

    private static List<String> text(Effect effect) {
        return switch (effect) {
            case Effect.Show(var _, Message.Say(var text), var _) -> List.of(text);
            case Effect.Show(var _, Message.Choices question, var _) -> List.of(question.text());
            default -> List.of();
        };
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
