package org.beenthere.script.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.junit.jupiter.api.Test;

class ScriptSetCompilerTest {

    private static final String ASKS = """
            script: asks
            start: ask
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: PT4H, goto: bye }
            steps:
              ask:
                ask: "Shall we?"
                choices:
                  yes: { text: "Yes", goto: bye }
                  other: { text: "Something else", start: other }
              bye: { end: bye }
            """;
    private static final String OTHER = "script: other\nstart: bye\nsteps: { bye: { end: bye } }\n";

    @Test
    void the_order_of_steps_means_nothing() {
        var compiled = SmallScripts.compile(ASKS, OTHER).get("asks");
        var turned = SmallScripts.compile(
                        ASKS.replace("  bye: { end: bye }\n", "").replace("steps:\n", "steps:\n  bye: { end: bye }\n"),
                        OTHER)
                .get("asks");
        assertThat(turned.steps()).isEqualTo(compiled.steps());
        assertThat(turned.start()).isEqualTo(compiled.start());
        assertThat(turned.hash()).isNotEqualTo(compiled.hash());
    }

    @Test
    void a_folder_without_help_now_or_repairs_is_refused() {
        assertThat(told(Map.of("other.yaml", OTHER)))
                .containsExactly(
                        "help-now.yaml:1:1: There is no script 'help-now': it says where there is help at once.",
                        "repairs.yaml:1:1: There is no script 'repairs': it says what is said when something does not go as people expect.");
    }

    @Test
    void every_repair_is_there_and_says_something_and_no_more() {
        var broken = SmallScripts.REPAIRS
                .replace("lapsed: {", "lapse: {")
                .replace("\"That is too long.\", end: said", "\"That is too long.\", goto: lapse")
                .replace("goto: nothing_to_stop }", "call: help-now }")
                .replace("steps:", "slots: { name: { type: text } }\nsteps:");
        assertThat(toldBeside(Map.of("repairs.yaml", broken)))
                .containsExactly(
                        "repairs.yaml:2:21: Here a choice leads to a repair, and no further.",
                        "repairs.yaml:3:1: Repairs have no slots.",
                        "repairs.yaml:5:3: The repair 'lapsed' is missing here.",
                        "repairs.yaml:14:3: There is no repair 'lapse'. Did you mean 'lapsed'?",
                        "repairs.yaml:16:13: This is no repair: a repair says something and ends.");
    }

    @Test
    void nothing_calls_or_starts_the_repairs() {
        assertThat(toldBeside(Map.of("asks.yaml", ASKS.replace("start: other", "start: repairs"))))
                .containsExactly("asks.yaml:10:47: There is no script 'repairs'.");
    }

    @Test
    void help_now_is_one_step_that_says_it_and_ends() {
        var told = "help-now.yaml:1:1: The script help-now is 'safety: true', has no slots, and begins with the step"
                + " that says it and ends.";
        var right = SmallScripts.HELP_NOW;
        assertThat(toldBeside(Map.of("help-now.yaml", right))).isEmpty();
        assertThat(toldBeside(Map.of("help-now.yaml", right.replace("safety: true\n", ""))))
                .containsExactly(told);
        assertThat(toldBeside(Map.of("help-now.yaml", right.replace("say: \"{site.help_now}\", ", ""))))
                .containsExactly(told);
        assertThat(toldBeside(Map.of("help-now.yaml", right + "slots: { name: { type: text } }\n")))
                .containsExactly(told);
    }

    @Test
    void two_scripts_with_one_name_are_refused_at_the_second() {
        assertThat(toldBeside(Map.of("a.yaml", OTHER, "b.yaml", OTHER)))
                .containsExactly("b.yaml:1:9: There are two scripts 'other'.");
    }

    @Test
    void calls_that_come_round_are_refused_wherever_they_begin() {
        assertThat(toldBeside(
                        Map.of("a.yaml", calling("a", "b"), "b.yaml", calling("b", "c"), "c.yaml", calling("c", "a"))))
                .containsExactly(
                        "a.yaml:10:36: 'b' comes round to 'a', which calls it.",
                        "b.yaml:10:36: 'c' comes round to 'b', which calls it.",
                        "c.yaml:10:36: 'a' comes round to 'c', which calls it.");
    }

    @Test
    void calls_that_go_too_deep_are_refused_where_they_begin() {
        var files = new HashMap<String, String>();
        for (int i = 0; i < 6; i++) {
            files.put("s" + i + ".yaml", calling("s" + i, "s" + (i + 1)));
        }
        files.put("s6.yaml", ASKS.replace("script: asks", "script: s6").replace("start: other", "goto: bye"));
        assertThat(toldBeside(files))
                .containsExactly("s0.yaml:10:36: From here calls go 6 scripts deep; at most 5 find back.");
        files.remove("s0.yaml");
        assertThat(toldBeside(files)).isEmpty();
    }

    @Test
    void what_can_be_picked_in_a_form_is_mistaken_for_nothing_else() {
        var form = """
                script: form
                start: how
                slots: { how: { type: choice }, note: { type: text } }
                everywhere:
                  help_now: { text: "Help now", also: ["help"], call: help-now }
                  stop: { text: "Stop", goto: bye }
                expire: { after: PT4H, goto: bye }
                steps:
                  how:
                    ask: "How?"
                    form:
                      fields:
                        how:
                          text: "How"
                          type: choices
                          choices:
                            phone: "By phone"
                            call: "by phone!"
                            help: "Quickly"
                            stop: "Not at all"
                      send: "Send"
                      goto: bye
                  bye: { end: bye }
                """;
        assertThat(toldBeside(Map.of("form.yaml", form)))
                .containsExactly(
                        "form.yaml:18:19: 'by phone' means both 'phone' and 'call' here.",
                        "form.yaml:19:19: 'help' means help now, and also 'help' here.",
                        "form.yaml:20:19: 'stop' means both 'stop' and 'stop' here.");
        // With a second field nothing is typed for the first.
        var two = form.replace("      send:", "        note: { text: \"Note\", type: text }\n      send:");
        assertThat(toldBeside(Map.of("form.yaml", two)))
                .containsExactly("form.yaml:18:19: 'by phone' means both 'phone' and 'call' here.");
    }

    @Test
    void an_old_name_means_one_answer_wherever_it_was_given() {
        var renamed = """
                script: renamed
                start: soon
                slots: { soon: { type: choice } }
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: PT4H, goto: bye }
                steps:
                  soon:
                    ask: "How soon?"
                    fills: soon
                    choices: { today: { text: "Today", was: [asap] }, week: { text: "This week" } }
                    goto: again
                  again:
                    ask: "And now?"
                    fills: soon
                    choices: { today: { text: "Today" }, week: { text: "This week", was: [asap] } }
                    goto: bye
                  bye: { end: bye }
                """;
        assertThat(toldBeside(Map.of("renamed.yaml", renamed)))
                .containsExactly("renamed.yaml:15:75: 'asap' means another choice already.");
        var alike = renamed.replace("today: { text: \"Today\" }", "today: { text: \"Today\", was: [asap] }")
                .replace("\"This week\", was: [asap]", "\"This week\"");
        assertThat(toldBeside(Map.of("renamed.yaml", alike))).isEmpty();
    }

    @Test
    void a_place_is_refused_on_every_label_whatever_the_choice_is_called() {
        var labels = """
                script: labels
                start: when
                slots: { when: { type: choice, words: { goto: "{when}" } } }
                everywhere: { help_now: { text: "Help now", call: help-now } }
                expire: { after: PT4H, goto: bye }
                steps:
                  when:
                    ask: "When?"
                    fills: when
                    choices: { goto: { text: "Go {when}", also: ["{when} too"] } }
                    goto: bye
                  bye: { end: bye }
                """;
        assertThat(toldBeside(Map.of("labels.yaml", labels)))
                .containsExactly(
                        "labels.yaml:3:47: Places are not filled here.",
                        "labels.yaml:10:30: Places are not filled here.",
                        "labels.yaml:10:50: Places are not filled here.");
    }

    @Test
    void help_now_says_nothing_that_depends_on_who_hears_it() {
        var help = SmallScripts.HELP_NOW.replace("{site.help_now}", "{person.state} {site.help_now}");
        assertThat(told(Map.of("help-now.yaml", help, "repairs.yaml", SmallScripts.REPAIRS)))
                .containsExactly(
                        "help-now.yaml:1:1: The script help-now is 'safety: true', has no slots, and begins with"
                                + " the step that says it and ends.");
    }

    @Test
    void a_repair_in_the_place_of_buttons_is_short_with_its_places_filled_too() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("site.programme", "p".repeat(30));
        var repairs = SmallScripts.REPAIRS.replace("Asked again below", "{site.programme} asks below");
        var problems = new Problems();
        ScriptSetCompiler.compile(
                Map.of("help-now.yaml", SmallScripts.HELP_NOW, "repairs.yaml", repairs),
                SmallScripts.words(words),
                SmallScripts.VOCABULARY,
                problems);
        assertThat(problems.toString())
                .contains("repairs.yaml:8:23: error BT511: This text may have 41 characters when its places are filled;"
                        + " at most 40 fit.");
    }

    @Test
    void what_stands_in_a_place_claims_no_deed_either() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("claim.request.open.opened", "it is sent");
        words.put("site.said", "Well, it is s\u00ADent");
        var asks = ASKS.replace(
                        "expire:", "slots: { soon: { type: choice, words: { today: \"it is sent\" } } }\nexpire:")
                .replace("bye: { end", "bye: { say: \"So {soon}. {site.said}.\", end")
                .replace("Shall we?\"", "Shall we? {site.said}\"\n    fills: soon")
                .replace("yes: { text: \"Yes\"", "today: { text: \"Yes\"")
                .replace("PT4H, goto: bye }", "PT4H, goto: out }")
                .replace("steps:", "steps:\n  out: { end: out }");
        var problems = new Problems();
        var files = new HashMap<>(SmallScripts.beside());
        files.putAll(Map.of("asks.yaml", asks, "other.yaml", OTHER));
        ScriptSetCompiler.compile(files, SmallScripts.words(words), SmallScripts.VOCABULARY, problems);
        assertThat(problems.sorted())
                .extracting(problem ->
                        problem.position() + " " + problem.diagnostic().orElseThrow())
                .containsExactly("asks.yaml:9:10 CLAIM_BEFORE_DEED", "asks.yaml:14:15 CLAIM_BEFORE_DEED");
    }

    @Test
    void a_repair_has_words_and_those_in_the_place_of_buttons_are_as_short_as_a_label() {
        var mute = SmallScripts.REPAIRS.replace("too_long: { say: \"That is too long.\", ", "too_long: { ");
        assertThat(toldBeside(Map.of("repairs.yaml", mute)))
                .containsExactly("repairs.yaml:15:13: This is no repair: a repair says something and ends.");
        var label = SmallScripts.REPAIRS.replace("Asked again below", "x".repeat(40));
        assertThat(toldBeside(Map.of("repairs.yaml", label))).isEmpty();
        assertThat(toldBeside(Map.of("repairs.yaml", label.replace("xx", "xxx").replaceFirst("x{60}", "x".repeat(41)))))
                .containsExactly("repairs.yaml:8:23: This text has 41 characters; at most 40 fit.");
    }

    @Test
    void a_condition_asks_of_a_person_what_can_be_known() {
        for (var when : List.of("person.state", "person.state = nowhere", "person.stat = none")) {
            var asks = ASKS.replace("yes: { ", "yes: { when: \"" + when + "\", ");
            assertThat(toldBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                    .as(when)
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("asks.yaml:9:20: "));
        }
        var asks =
                ASKS.replace("yes: { ", "yes: { when: \"person.state in [none, closed] and not person.supporter\", ");
        assertThat(toldBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER))).isEmpty();
    }

    @Test
    void a_repair_claims_no_deed() {
        var words = new HashMap<>(SmallScripts.WORDS.byKey());
        words.put("claim.request.open.opened", "it is sent");
        words.put("claim.nothing", "settled");
        var repairs = SmallScripts.REPAIRS.replace("That is settled already.", "That is settled: it is sent.");
        var problems = new Problems();
        ScriptSetCompiler.compile(
                Map.of("help-now.yaml", SmallScripts.HELP_NOW, "repairs.yaml", repairs),
                SmallScripts.words(words),
                SmallScripts.VOCABULARY,
                problems);
        assertThat(problems.sorted())
                .extracting(Problem::line)
                .containsExactly(
                        "repairs.yaml:6:28: error BT421: 'it is sent' says that request.open came out as opened,"
                                + " and it did not on this way: answered_already.");
    }

    @Test
    void a_menu_neither_calls_what_asks_nor_is_called() {
        var menu = calling("home", "asks").replace("expire: { after: PT4H, goto: bye }", "standing: true");
        assertThat(toldBeside(Map.of("home.yaml", menu, "asks.yaml", ASKS, "other.yaml", OTHER)))
                .containsExactly(
                        "home.yaml:10:36: A menu neither calls what asks, nor is called or started: here that is 'asks'.");
        var starts = ASKS.replace("start: other }", "start: home }");
        assertThat(toldBeside(Map.of("asks.yaml", starts, "home.yaml", menu.replace("call: asks", "start: asks"))))
                .containsExactly(
                        "asks.yaml:10:47: A menu neither calls what asks, nor is called or started: here that is 'home'.");
        assertThat(toldBeside(Map.of("home.yaml", menu.replace("asks", "other"), "other.yaml", OTHER)))
                .isEmpty();
    }

    @Test
    void slots_that_a_call_shares_are_of_one_type() {
        var slots = "slots: { note: { type: %s } }\nsteps:";
        var caller = calling("caller", "asks").replace("steps:", slots.formatted("text"));
        var asks = ASKS.replace("steps:", slots.formatted("day"));
        assertThat(toldBeside(Map.of("caller.yaml", caller, "asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly("caller.yaml:11:36: 'asks' has a slot 'note' of another type than this script.");
    }

    @Test
    void a_script_that_is_only_called_needs_no_time_of_its_own_where_its_callers_have_one() {
        var timeless = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "");
        var caller = calling("caller", "asks");
        var told = "asks.yaml:6:5: This question could stand open for ever.";
        assertThat(toldBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER)))
                .containsExactly(told);
        assertThat(toldBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER, "caller.yaml", caller)))
                .isEmpty();
        assertThat(toldBeside(Map.of(
                        "asks.yaml",
                        timeless,
                        "other.yaml",
                        OTHER,
                        "caller.yaml",
                        caller,
                        "starts.yaml",
                        ASKS.replace("script: asks", "script: starts").replace("start: other", "start: asks"))))
                .containsExactly(told);
    }

    private static String calling(String name, String called) {
        return ASKS.replace("script: asks", "script: " + name)
                .replace("text: \"Something else\", start: other", "text: \"More\", call: " + called);
    }

    @Test
    void a_question_of_a_call_reminds_within_the_shortest_time_of_those_that_call_it() {
        var reminds = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "")
                .replace("    choices:", "    remind: { after: PT3H }\n    choices:");
        var quick = calling("quick", "asks").replace("PT4H", "PT2H");
        var files = Map.of("asks.yaml", reminds, "other.yaml", OTHER, "caller.yaml", calling("caller", "asks"));
        assertThat(toldBeside(files)).isEmpty();
        var more = new HashMap<>(files);
        more.put("quick.yaml", quick);
        assertThat(toldBeside(more))
                .containsExactly("asks.yaml:7:13: The question is over after PT2H, before it reminds.");
    }

    @Test
    void a_call_that_is_offered_everywhere_has_the_times_of_all_questions() {
        var timeless = ASKS.replace("expire: { after: PT4H, goto: bye }\n", "");
        var caller = timeless.replace("script: asks", "script: caller")
                .replace("call: help-now }", "call: help-now }, more: { text: \"More\", call: asks }")
                .replace("    choices:", "    expire: { after: PT1H, goto: bye }\n    choices:");
        assertThat(toldBeside(Map.of("asks.yaml", timeless, "other.yaml", OTHER, "caller.yaml", caller)))
                .isEmpty();
    }

    @Test
    void a_question_that_is_put_again_with_a_reminder_says_nothing_that_somebody_wrote() {
        var asks = ASKS.replace(
                        "steps:",
                        "slots: { note: { type: text } }\nsteps:\n  first:\n    ask: \"A note?\"\n"
                                + "    form: { fields: { note: { text: \"Note\", type: text, max: 9 } }, send: \"Send\", goto: ask }")
                .replace("start: ask", "start: first")
                .replace("Shall we?\"", "Shall we, {note}?\"\n    remind: { after: PT1H }");
        assertThat(toldBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:12:13: A reminder, and the question that is put again with it, cannot say 'note',"
                                + " which somebody wrote or chose.");
    }

    @Test
    void a_choice_asks_for_nothing_that_may_not_be_filled() {
        var asks = ASKS.replace("expire:", "slots: { soon: { type: choice }, urgent: { type: flag } }\nexpire:")
                        .replace("yes: { ", "yes: { when: \"urgent or soon != week\", ")
                        .replace("bye }\n      other", "when }\n      other")
                + "  when:\n    ask: \"When?\"\n    fills: soon\n    choices: { week: { text: \"Week\", goto: bye } }\n";
        assertThat(toldBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:10:20: This condition asks for 'soon', which is not filled on this way: ask.");
    }

    @Test
    void what_changes_on_its_own_or_by_a_command_is_no_question_for_ever() {
        var asks = ASKS.replace("PT4H, goto: bye }", "PT4H, goto: %s }");
        var told = "When nobody answers, this question is asked again and again for ever: ask, then ask.";
        assertThat(toldBeside(Map.of("asks.yaml", asks.formatted("ask"), "other.yaml", OTHER)))
                .containsExactly("asks.yaml:7:5: " + told);
        var looks = "  look: { goto: [ { when: \"person.state = closed\", to: bye }, { else: ask } ] }\n";
        assertThat(toldBeside(Map.of("asks.yaml", asks.formatted("look") + looks, "other.yaml", OTHER)))
                .isEmpty();
        var does = "  act: { do: offer.accept, outcomes: { won: ask, gone: ask } }\n";
        assertThat(toldBeside(Map.of("asks.yaml", asks.formatted("act") + does, "other.yaml", OTHER)))
                .isEmpty();
    }

    @Test
    void people_are_led_from_what_was_taken_out_to_what_they_can_choose_and_not_into_a_deed() {
        var asks = ASKS.replace("steps:", "moves_to: { old: say, older: ask }\nsteps:")
                        .replace("goto: bye }\n      other", "goto: say }\n      other")
                + "  say: { say: \"Well.\", goto: [ { when: \"person.supporter\", to: act }, { else: bye } ] }\n"
                + "  act: { do: offer.accept, outcomes: { won: bye, gone: bye } }\n";
        assertThat(toldBeside(Map.of("asks.yaml", asks, "other.yaml", OTHER)))
                .containsExactly(
                        "asks.yaml:5:18: People who waited at 'old' would have something done that they did not ask"
                                + " for: say, then act.");
    }

    @Test
    void what_is_wrong_in_one_file_is_told_beside_what_is_wrong_in_another() {
        assertThat(toldBeside(Map.of(
                        "asks.yaml",
                        ASKS.replace("goto: bye }\n      other", "goto: by }\n      other"),
                        "other.yaml",
                        "script: [other")))
                .containsExactly(
                        "asks.yaml:9:33: There is no step 'by'. Did you mean 'bye'?",
                        "other.yaml:1:15: This is not YAML as we read it: expected ',' or ']', but got <stream end>.");
    }

    private static List<String> toldBeside(Map<String, String> own) {
        var files = new HashMap<>(SmallScripts.beside());
        files.putAll(own);
        return told(files);
    }

    private static List<String> told(Map<String, String> files) {
        var problems = new Problems();
        ScriptSetCompiler.compile(files, SmallScripts.WORDS, SmallScripts.VOCABULARY, problems);
        return problems.sorted().stream()
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }
}
