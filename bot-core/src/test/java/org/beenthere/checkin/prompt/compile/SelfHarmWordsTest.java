package org.beenthere.checkin.prompt.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfHarmWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Have you thought of suicide?, suicide",
        "SUICIDAL thoughts, suicidal",
        "Do you self-harm?, self harm",
        "Have you wanted to hurt yourself?, hurt yourself",
        "I'd be better off dead, better off dead",
        "Hatten Sie Suizidgedanken?, suizidgedanken",
        "Selbsttötung, selbsttotung",
        "Pensez-vous au suicide?, suicide",
        "suicídio, suicidio",
    })
    void words_of_suicide_and_self_harm_are_found(String text, String word) {
        assertThat(SelfHarmWords.in(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I feel completely burned out and often wonder if I can go on.",
                "Did the unit send it all?",
                "Do patients die more often on your unit than you can bear?",
                "How are you holding up?"
            })
    void words_of_hard_work_are_not(String text) {
        assertThat(SelfHarmWords.in(text)).isEmpty();
    }
}
