package org.beenthere.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.testing.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Slack writes for what people typed, and what they typed. */
class SlackTypedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "plain words → plain words",
                "Nurses &amp; doctors → Nurses & doctors",
                "&lt;@U1&gt; typed letter by letter → <@U1> typed letter by letter",
                "&lt;!channel&gt; → <!channel>",
                "&amp;lt; stays what it was → &lt; stays what it was",
                "1 &lt; 2 &gt; 0 → 1 < 2 > 0",
                "*bold* _so_ ~not~ `code` :smile: → *bold* _so_ ~not~ `code` :smile:",
                "see <https://b.example/a?x=1&amp;y=2> → see https://b.example/a?x=1&y=2",
                "see <http://b.example|b.example> → see b.example",
                "see <https://b.example/|b.example> → see b.example",
                "see <https://b.example|this page> → see this page (https://b.example)",
                "to <mailto:a@b.example|a@b.example> → to a@b.example",
                "call <tel:988|988> → call 988",
                "ask <@U1> → ask @U1",
                "ask <@U1|ben> → ask @ben",
                "in <#C1|general> → in #general",
                "in <#C1> → in #C1",
                "<!here> and <!subteam^S1|@surgery> → @here and @surgery",
                "<!date^1392734382^{date}|18 February> → 18 February",
                "costs $1 \\ 2 → costs $1 \\ 2",
                "a < b → a < b",
                "<> → <>",
            })
    void what_was_typed_is_what_arrives(String sent, String typed) {
        assertThat(SlackTypedText.text(sent)).isEqualTo(typed);
    }

    @Property(tries = 50)
    void what_was_typed_is_read_and_shown_in_time_that_grows_no_faster_than_it(@ForAll("pieces") String piece) {
        Growth.isLinear(piece, SlackTypedText::text);
        Growth.isLinear(piece, SlackRichText::of);
    }

    @Provide
    Arbitrary<String> pieces() {
        var parts =
                List.of("<", ">", "<@U1", "|", "&", "&lt;", "&amp;", "http://", "https://a", ".", ")", "- ", "\n", "a");
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join("", some));
    }
}
