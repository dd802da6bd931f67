package org.beenthere.script.compile;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An edit that damages a text: some characters are removed at a position, and others inserted. */
public record Damage(int position, int removed, String inserted) {

    /** A script that uses nearly every feature. */
    public static final String VALID = """
            script: valid
            locale: en
            start: ask
            slots:
              soon: { type: choice, words: { today: "today", week: "this week", tomorrow: "tomorrow", more: "later" } }
              note: { type: text }
              how: { type: choice }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
              stop: { text: "Stop", was: [quit], goto: bye }
              back: { text: "Back", back: true }
            on: { closed: bye }
            expire: { after: PT4H, goto: bye }
            moves_to: { gone: note }
            steps:
              ask:
                title: "{site.programme}"
                ask: |-
                  How soon?

                  {person.state}
                fills: soon
                choices:
                  today: { text: "Today", also: ["now"], main: true }
                  week: { text: "This week", when: "person.state in [none, closed] and not person.supporter" }
                goto: [ { when: "soon = today", to: open }, { else: note } ]
                on: { accepted: bye }
                remind: { after: PT1H, say: "Still at {site.programme}" }
              note:
                was: [line]
                ask: "Anything else for {soon}?"
                form:
                  fields: { note: { text: "Note", type: text, max: 300, optional: true }, how: { text: "How", type: choices, choices: { phone: "Phone" } } }
                  send: "Send"
                  goto: open
                skip: { text: "Skip", goto: bye }
                retry: "Once more, please."
                remind: { after: PT2H }
              open: { do: request.open, with: [soon, note], outcomes: { opened: bye } }
              bye: { say: "Bye.", end: bye }
            """;

    /** A words file with a key of every kind. */
    static final String WORDS = """
            # What is said outside scripts
            format.instant: "EEEE d MMMM, HH:mm"
            format.day: "EEEE d MMMM"
            site.programme: "Riverside {site.help_now}"
            person.state.none: "You have no open request."
            claim.request.open.opened: "it is sent; it is on its way"
            repair.not_understood: "I did not understand that."
            """;

    /** Pieces of text that mean something to YAML or to the compiler. */
    static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "#",
            "\n",
            "  ",
            "\t",
            "-",
            "- ",
            "---\n",
            "...",
            "&a ",
            "*a",
            "!!map ",
            "? ",
            "|",
            ">",
            "%YAML 1.1\n",
            "\\",
            "\\x",
            "\u0000",
            "\ufeff",
            "\ud83d",
            "é",
            "true",
            "null",
            "~",
            "ask: ",
            "goto: ",
            "{ }",
            "[ ]",
            "when: \"",
            "not ",
            "{site.",
            "PT9999999999999H",
            "1e999");

    public String to(String text) {
        int from = position % (text.length() + 1);
        return text.substring(0, from) + inserted + text.substring(Math.min(text.length(), from + removed));
    }

    public static Arbitrary<Damage> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, VALID.length()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.oneOf(
                                Arbitraries.just(""), Arbitraries.of(PIECES), Arbitraries.of(VALID.split(" +"))))
                .as(Damage::new);
    }
}
