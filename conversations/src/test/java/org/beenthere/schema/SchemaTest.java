package org.beenthere.schema;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.checkin.prompt.ResultWords;
import org.beenthere.checkin.prompt.compile.PromptCompiler;
import org.beenthere.conversations.Schemas;
import org.beenthere.conversations.ShippedPrompts;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Slot;
import org.beenthere.script.Vocabulary;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.compile.SmallScripts;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.parse.AllowedKeys;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.turn.command.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors are given say what the compiler says, as far as a schema can. */
class SchemaTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/scripts.md")
            .normalize();
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n([^`]*\nscript: .*?)```", Pattern.DOTALL);
    private static final Vocabulary VOCABULARY = Commands.vocabulary();
    private static final String SMALL = """
            script: small
            start: ask
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: over }
            steps:
              ask:
                ask: "Well?"
                choices: { yes: { text: "Yes", goto: over } }
              over: { end: over }
            """;

    private static JsonNode script;
    private static Editor scripts;
    private static Editor words;
    private static Editor translations;
    private static Editor prompts;

    @BeforeAll
    static void read() throws IOException {
        script = Editor.node("script.schema.json");
        scripts = Editor.with("script.schema.json");
        words = Editor.with("words.schema.json");
        translations = Editor.with("translation.schema.json");
        prompts = Editor.with("prompt.schema.json");
    }

    @Test
    void an_editor_marks_nothing_in_the_shipped_scripts_and_words() {
        assertThat(ShippedScripts.files())
                .isNotEmpty()
                .allSatisfy((file, text) ->
                        assertThat(scripts.complaints(text)).as(file).isEmpty());
        assertThat(words.complaints(ShippedScripts.words())).isEmpty();
    }

    @Test
    void an_editor_marks_nothing_in_the_shipped_prompts_nor_in_that_of_the_example_site() throws IOException {
        assertThat(ShippedPrompts.files())
                .isNotEmpty()
                .allSatisfy((file, text) ->
                        assertThat(prompts.complaints(text)).as(file).isEmpty());
        assertThat(prompts.complaints(Editor.resource("/example-site/check-ins/breaks.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "how-it-goes", "help-now"})
    void an_editor_marks_nothing_in_scripts_that_compile(String name) throws IOException {
        assertThat(scripts.complaints(Editor.resource("/org/beenthere/script/" + name + ".yaml")))
                .isEmpty();
        assertThat(scripts.complaints(SmallScripts.REPAIRS)).isEmpty();
    }

    @Test
    void an_editor_marks_nothing_in_the_examples_of_the_documentation() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(partitioningBy(example -> example.contains("\ntexts:\n")));
        assertThat(examples.get(false))
                .hasSizeGreaterThan(1)
                .allSatisfy(example -> assertThat(scripts.complaints(example)).isEmpty());
        assertThat(examples.get(true)).isNotEmpty().allSatisfy(example -> {
            assertThat(translations.complaints(example)).isEmpty();
            assertThat(translations.complaints(example.replace("texts:", "text:")))
                    .isNotEmpty();
            assertThat(translations.complaints(example.replace("is:", "si:"))).isNotEmpty();
        });
    }

    @Test
    void the_schema_and_the_compiler_know_the_same_keys_at_every_level() {
        var levels = new HashMap<String, Set<String>>();
        levels.put("script", names(script.path("properties")));
        script.path("definitions").properties().stream()
                .filter(definition ->
                        definition.getValue().path("additionalProperties").isBoolean())
                .filter(definition -> !definition.getKey().equals("on"))
                .forEach(definition -> levels.put(
                        definition.getKey(), names(definition.getValue().path("properties"))));
        var known = new HashMap<String, Set<String>>();
        for (var level : AllowedKeys.values()) {
            known.put(level.name().toLowerCase(Locale.ROOT), level.keys());
        }
        assertThat(levels).isEqualTo(known);
    }

    @Test
    void every_key_is_explained() {
        assertThat(script.findParents("additionalProperties").stream()
                        .filter(level -> level.path("additionalProperties").isBoolean())
                        .filter(level -> level != script.path("definitions").path("on"))
                        .flatMap(level -> level.path("properties").properties().stream())
                        .filter(key -> description(key.getValue()).isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void the_schema_offers_the_commands_the_notices_and_the_types_that_there_are() {
        assertThat(enumeration("command", "do")).isEqualTo(VOCABULARY.commands().keySet());
        assertThat(names(script.path("definitions").path("on").path("properties")))
                .isEqualTo(VOCABULARY.noticeNames());
        assertThat(enumeration("slot", "type")).isEqualTo(lowerCase(Slot.Type.values()));
        assertThat(enumeration("field", "type")).isEqualTo(lowerCase(Field.Kind.values()));
    }

    @Test
    void the_schema_and_the_compiler_have_the_same_limits() {
        assertThat(property("question", "title").path("maxLength").asInt()).isEqualTo(HouseLimits.TITLE);
        assertThat(property("question", "ask").path("maxLength").asInt()).isEqualTo(HouseLimits.TEXT);
        assertThat(property("choice", "text").path("maxLength").asInt()).isEqualTo(HouseLimits.LABEL);
        assertThat(property("field", "max").path("maximum").asInt()).isEqualTo(HouseLimits.INPUT);
    }

    @Test
    void the_schema_of_words_knows_those_that_the_bot_says_by_itself_and_how_long_they_may_be() throws IOException {
        var known = Editor.node("words.schema.json").path("properties");
        assertThat(VOCABULARY.needed())
                .allSatisfy((key, most) -> assertThat(
                                known.path(key).path("maxLength").asInt())
                        .as(key)
                        .isEqualTo(most));
        var shipped = WordsFile.read("words/en.yaml", ShippedScripts.words(), VOCABULARY, new Problems());
        assertThat(shipped.keySet()).containsAll(names(known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask: "Well?"             | ask: "Well?", colour: red
            ask: "Well?"             | aks: "Well?"
            ask: "Well?"             | ask: 5
            ask: "Well?"             | ask: "Well?: no
            ask: "Well?"             | ask: ""
            ask: "Well?"             | ask: Is it: well?
            text: "Yes"              | text: 5
            text: "Yes"              | text: "Yes", main: maybe
            text: "Yes"              | text: "More than the forty characters that a button takes"
            text: "Yes", goto: over  | goto: over
            text: "Yes", goto: over  | text: "Yes", goto: [ { when: "person.known", to: over } ], was: one
            yes:                     | Yes:
            after: PT4H              | after: 4h
            after: PT4H              | after: P
            after: PT4H, goto: over  | after: PT4H
            { end: over }            | { end: over, title: "Over" }
            { end: over }            | { do: request.opne, outcomes: { opened: ask } }
            { end: over }            | { say: "Over." }
            start: ask               | strat: ask
            """)
    void what_is_broken_is_marked_by_the_editor_and_refused_by_the_compiler(String whole, String broken) {
        assertThat(scripts.complaints(SMALL)).isEmpty();
        assertThat(told(SMALL).hasErrors()).isFalse();
        assertThat(SMALL).contains(whole);

        var script = SMALL.replace(whole, broken);
        assertThat(scripts.complaints(script)).isNotEmpty();
        assertThat(told(script).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform.leave: 5", "platform.leave: \"Longer than a window's button\"", "- \"a list\""})
    void broken_words_are_marked_by_the_editor_and_refused_by_the_bot(String text) {
        var problems = new Problems();
        WordsFile.read("words/en.yaml", text, VOCABULARY, problems);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(words.complaints(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask:             | aks:
            "Sleep"          | ""
            [badly]          | []
            [badly]          | [badly, badly]
            well: "Well"     | Well: "Well"
            "Well"           | 5
            less:            | fewer:
            locale: en       | locale: English
            quoted: true     | quoted: maybe
            locale: en       | comment: "Anything else?"
            """)
    void a_broken_prompt_is_marked_by_the_editor_and_refused_by_the_compiler(String whole, String broken) {
        var prompt = """
                locale: en
                title: "Sleep"
                ask: "How do you sleep?"
                options: { well: "Well", badly: "Badly" }
                cut: [badly]
                result: { cut: "Badly", rest: "Soundly", more: "Most do.", less: "Fewer than half do." }
                quoted: true
                source: "Doe J. 2020."
                """;
        assertThat(prompts.complaints(prompt)).isEmpty();
        assertThat(refused(prompt)).isFalse();
        assertThat(prompt).contains(whole);
        assertThat(prompts.complaints(prompt.replace(whole, broken))).isNotEmpty();
        assertThat(refused(prompt.replace(whole, broken))).isTrue();
    }

    @Test
    void the_schema_of_prompts_and_their_compiler_have_the_same_limits() throws IOException {
        var schema = Editor.node("prompt.schema.json").path("properties");
        var options = schema.path("options");
        assertThat(schema.path("title").path("maxLength").asInt()).isEqualTo(HouseLimits.TITLE);
        assertThat(schema.path("ask").path("maxLength").asInt()).isEqualTo(Prompt.QUESTION);
        assertThat(schema.path("source").path("maxLength").asInt()).isEqualTo(Prompt.SOURCE);
        assertThat(options.path("minProperties").asInt()).isEqualTo(Prompt.FEWEST_OPTIONS);
        assertThat(options.path("maxProperties").asInt()).isEqualTo(Prompt.MOST_OPTIONS);
        assertThat(options.path("additionalProperties").path("maxLength").asInt())
                .isEqualTo(Prompt.OPTION);
        assertThat(options.path("description").asText()).contains(HouseLimits.LABEL + " characters");
        var result = schema.path("result").path("properties");
        assertThat(result.path("rest").path("maxLength").asInt()).isEqualTo(ResultWords.SIDE);
        assertThat(result.path("more").path("maxLength").asInt()).isEqualTo(ResultWords.BAND);
    }

    @Test
    void every_shipped_file_says_where_its_schema_is_and_it_is_copied_there(@TempDir Path folder) throws IOException {
        Schemas.copyTo(folder);
        var files = new HashMap<>(ShippedScripts.files());
        files.put("words/en.yaml", ShippedScripts.words());
        files.putAll(ShippedPrompts.files());
        for (var file : files.entrySet()) {
            var first = file.getValue().lines().findFirst().orElse("");
            assertThat(first).as(file.getKey()).startsWith("# yaml-language-server: $schema=");
            assertThat(folder.resolve(file.getKey())
                            .resolveSibling(first.substring(first.indexOf('=') + 1))
                            .normalize())
                    .exists();
        }
    }

    private static Problems told(String text) {
        var files = Map.of(
                "small.yaml",
                text,
                "help-now.yaml",
                "script: help-now\nsafety: true\nstart: say\nsteps: { say: { say: \"Call 911.\", end: told } }\n",
                "repairs.yaml",
                SmallScripts.REPAIRS);
        var problems = new Problems();
        var byKey = WordsFile.read("words/en.yaml", ShippedScripts.words(), VOCABULARY, problems);
        ScriptSetCompiler.compile(files, SmallScripts.words(byKey), VOCABULARY, problems);
        return problems;
    }

    private static boolean refused(String prompt) {
        return PromptCompiler.compile(Map.of("check-ins/sleep.yaml", prompt), List.of("en"), new Problems())
                .isEmpty();
    }

    private static JsonNode property(String definition, String key) {
        return script.path("definitions").path(definition).path("properties").path(key);
    }

    private static String description(JsonNode property) {
        var named = property.path("$ref").asText("").replace("#/definitions/", "");
        return property.path("description")
                .asText(script.path("definitions")
                        .path(named)
                        .path("description")
                        .asText(""));
    }

    private static Set<String> enumeration(String definition, String key) {
        return StreamSupport.stream(property(definition, key).path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .collect(toSet());
    }

    private static Set<String> names(JsonNode map) {
        var names = new HashSet<String>();
        map.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> lowerCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(toSet());
    }
}
