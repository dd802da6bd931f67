package org.beenthere.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.SomePrompt;

/** A round keeps the prompt with which it was launched, whatever becomes of the file. */
class PromptJsonTest {

    /** As it was written first: what a round has kept must stay readable. */
    private static final String KEPT = """
            {"id":"well","language":"en","title":"Well?","question":"How are you?",
             "options":[{"id":"o0","text":"Well","inCut":false},{"id":"o1","text":"Not well","inCut":true}],
             "result":{"cut":"Not well","rest":"Well","more":"Most, if not all, are not well.",
                       "less":"Fewer than half, if any, are not well."},
             "source":null}
            """;

    @Property(tries = 200)
    void a_prompt_is_read_as_it_was_written(@ForAll("any") Prompt prompt) {
        assertThat(Json.read(Json.write(prompt), Prompt.class)).isEqualTo(prompt);
    }

    @Example
    void a_prompt_that_a_round_has_kept_stays_readable() {
        assertThat(read(KEPT)).isEqualTo(SomePrompt.with("Well", "Not well"));
    }

    @Example
    void what_is_no_prompt_is_not_read_as_one() {
        for (var broken : new String[] {"{}", "null", KEPT.replace("\"inCut\":true", "\"inCut\":false")}) {
            assertThatThrownBy(() -> read(broken)).isInstanceOf(UnreadableException.class);
        }
    }

    @Provide
    Arbitrary<Prompt> any() {
        return SomePrompt.any();
    }

    private static Prompt read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Prompt.class);
    }
}
