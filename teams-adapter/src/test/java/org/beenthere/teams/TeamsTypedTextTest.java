package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beenthere.testing.Growth;
import org.junit.jupiter.api.Test;

class TeamsTypedTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void plain_text_is_what_was_typed_whatever_it_looks_like() throws Exception {
        assertThat(typed("""
                {"textFormat": "plain", "text": " if a < b &amp; <at>Ben</at> &lt;\\n"}""")).isEqualTo(" if a < b &amp; <at>Ben</at> &lt;\n");
    }

    @Test
    void the_bot_is_addressed_and_others_are_named() throws Exception {
        assertThat(typed("""
                {"recipient": {"id": "28:bot"}, "text": "<at>Bot</at> ask <at>Ben</at>\\n", "entities": [
                  {"type": "mention", "text": "<at>Bot</at>", "mentioned": {"id": "28:bot"}},
                  {"type": "mention", "text": "<at>Ben</at>", "mentioned": {"id": "29:ben"}}]}""")).isEqualTo("ask <at>Ben</at>");
    }

    @Test
    void what_comes_as_html_alone_is_read_as_it_was_seen() throws Exception {
        assertThat(typed("""
                {"attachments": [{"contentType": "image/*"}, {"contentType": "text/html", "content":
                  "<div><p>x &lt; 5 &amp;lt; it&#39;s&nbsp;me<br/>two</p>\\r\\n<p><img alt=\\"🙂\\" src=\\"u\\"> &#x1F33F;</p></div>"}]}""")).isEqualTo("x < 5 &lt; it's me\ntwo\n🙂 🌿");
    }

    @Test
    void marked_up_text_is_read_as_it_was_seen() throws Exception {
        assertThat(typed("""
                {"textFormat": "xml", "text": "<b>a</b> &amp; b"}""")).isEqualTo("a & b");
    }

    @Test
    void no_text_at_all_is_empty() throws Exception {
        assertThat(typed("{}")).isEmpty();
        assertThat(typed("""
                {"text": null, "attachments": [{"contentType": "text/html", "content": "&#99999999; &#1114112;<"}]}""")).isNotNull();
    }

    @Property(tries = 30)
    void whatever_comes_as_html_is_read_in_time_that_grows_no_faster_than_it(@ForAll("pieces") String piece) {
        Growth.isLinear(
                piece,
                html -> TeamsTypedText.of(new TeamsActivity(
                        JSON.createObjectNode().put("textFormat", "xml").put("text", html))));
    }

    /** What patterns for HTML stumble over: beginnings without an end, within each other. */
    @Provide
    Arbitrary<String> pieces() {
        var parts = List.of(
                "<",
                "<img ",
                "alt=\"",
                "<b",
                "<b>",
                "</p",
                "</p>",
                "&#",
                "&",
                "\"",
                ">",
                "<!--",
                "<![CDATA[",
                "a",
                " ");
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(4).map(some -> String.join("", some));
    }

    @Test
    void what_is_longer_than_a_message_can_be_is_not_read_to_its_end() {
        var activity = JSON.createObjectNode().put("text", "a".repeat(1_000_000));

        assertThat(TeamsTypedText.of(new TeamsActivity(activity))).hasSize(32_768);
    }

    private static String typed(String json) throws IOException {
        JsonNode activity = JSON.readTree(json);
        return TeamsTypedText.of(new TeamsActivity(activity));
    }
}
