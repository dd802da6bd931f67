package org.beenthere.checkin.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.chat.HouseLimits;

class PromptTest {

    @Example
    void options_that_fit_on_buttons_are_their_labels() {
        var prompt = SomePrompt.with("Well", "x".repeat(HouseLimits.LABEL));
        assertThat(prompt.labels()).containsExactly("Well", "x".repeat(HouseLimits.LABEL));
        assertThat(prompt.text()).isEqualTo("How are you?");
    }

    @Example
    void if_one_option_is_too_long_for_a_button_all_are_listed_and_the_buttons_have_their_numbers() {
        var prompt = SomePrompt.with("Well", "x".repeat(HouseLimits.LABEL + 1));
        assertThat(prompt.labels()).containsExactly("1", "2");
        assertThat(prompt.text()).isEqualTo("How are you?\n\n1. Well\n2. " + "x".repeat(HouseLimits.LABEL + 1));
    }

    @Example
    void a_prompt_of_too_few_or_too_many_options_cannot_be_made() {
        assertThatThrownBy(() -> SomePrompt.with("Well")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SomePrompt.with("1", "2", "3", "4", "5", "6"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_prompt_with_everything_on_one_side_of_the_cut_cannot_be_made() {
        var prompt = SomePrompt.with("Well", "Not well");
        for (boolean side : List.of(true, false)) {
            assertThatThrownBy(() -> with(
                            prompt,
                            List.of(new Prompt.Option("a", "Well", side), new Prompt.Option("b", "Not well", side))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cut");
        }
    }

    @Example
    void a_prompt_with_two_options_of_one_id_cannot_be_made() {
        assertThatThrownBy(() -> with(
                        SomePrompt.with("Well", "Not well"),
                        List.of(new Prompt.Option("a", "Well", true), new Prompt.Option("a", "Not well", false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one id");
    }

    @Property(tries = 200)
    void whatever_the_limits_allow_fits_on_a_card_with_room_for_what_is_promised(@ForAll("any") Prompt prompt) {
        assertThat(prompt.labels())
                .hasSameSizeAs(prompt.options())
                .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(HouseLimits.LABEL));
        assertThat(prompt.text().length() + prompt.source().orElse("").length()).isLessThan(HouseLimits.TEXT - 1000);
    }

    @Example
    void a_prompt_is_found_by_id_and_language_and_not_in_a_language_that_lacks_it() {
        var prompt = SomePrompt.with("Well", "Not well");
        var byLanguage = new LinkedHashMap<String, List<Prompt>>();
        byLanguage.put("de", List.of());
        byLanguage.put("en", List.of(prompt));
        var prompts = new CheckinPrompts(byLanguage);
        assertThat(prompts.find("well", "en")).contains(prompt);
        assertThat(prompts.find("ill", "en")).isEmpty();
        assertThat(prompts.find("well", "de")).isEmpty();
        assertThat(prompts.find("well", "fr")).isEmpty();
        assertThat(prompts.in("en")).containsExactly(prompt);
        assertThat(prompts.languages()).as("those in which there are any").containsExactly("en");
    }

    @Provide
    Arbitrary<Prompt> any() {
        return SomePrompt.any();
    }

    private static Prompt with(Prompt other, List<Prompt.Option> options) {
        return new Prompt(
                other.id(), other.language(), other.title(), other.question(), options, other.result(), other.source());
    }
}
