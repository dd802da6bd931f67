package org.beenthere.engine;

import java.util.stream.Collectors;

/** The small scripts that the tests of the engine talk with. */
final class Scenes {

    /** Asks how soon, then for a note, then has a request opened. */
    static final String INTAKE = """
            script: intake
            start: soon
            slots:
              soon: { type: choice, words: { today: "today", week: "this week" } }
              note: { type: text }
              code: { type: text }
            everywhere:
              help_now: { text: "Help now", also: ["help", "crisis"], call: help-now }
              stop: { text: "Stop", also: ["never mind"], goto: stopped }
            on: { closed: stopped }
            expire: { after: PT4H, goto: lapsed }
            steps:
              soon:
                ask: "How soon?"
                fills: soon
                choices:
                  today: { text: "Today, if possible", also: ["now", "asap"] }
                  week: { text: "This week" }
                  else: { text: "As a supporter", when: "person.supporter" }
                goto: [ { when: "soon = today", to: open }, { else: note } ]
              note:
                title: "One more thing"
                ask: "Anything else? ({soon})"
                form:
                  fields: { note: { text: "Note", type: text, max: 20 } }
                  send: "Send"
                  goto: open
                choices:
                  skip: { text: "Skip", goto: open }
                on: { accepted: accepted }
              open: { do: request.open, with: [soon, note], outcomes: { opened: opened } }
              opened: { say: "It is sent.", end: opened }
              accepted: { say: "{code} was accepted.", goto: soon }
              stopped: { say: "That is fine.", end: stopped }
              lapsed: { say: "I closed this.", end: lapsed }
            """;

    /** A menu that is always open. */
    static final String MENU = """
            script: menu
            standing: true
            start: menu
            everywhere: { help_now: { text: "Help now", call: help-now } }
            steps:
              menu:
                ask: "What now? {person.state}"
                choices:
                  ask: { text: "Ask", start: intake, when: "person.state = none" }
                  more: { text: "More", goto: more }
              more:
                ask: "More of it"
                choices:
                  tell: { text: "Tell me", goto: told }
              told: { say: "That is all.", goto: menu }
            """;

    /** Every kind of field, none of which must be filled in. */
    static final String FORM = """
            script: form
            start: form
            slots:
              text: { type: text }
              day: { type: day }
              who: { type: person }
              how: { type: choice, words: { phone: "by phone", here: "here" } }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: P1D, goto: bye }
            steps:
              form:
                ask: "Fill it in"
                form:
                  fields:
                    text: { text: "Text", type: text, max: 5, optional: true }
                    day: { text: "Day", type: day, optional: true }
                    who: { text: "Who", type: person, optional: true }
                    how: { text: "How", type: choices, choices: { phone: "By phone", here: "Here" }, optional: true }
                  send: "Send"
                  goto: bye
              bye: { say: "{text}|{day}|{who}|{how}", end: bye }
            """;

    /** {@link #FORM} with one of its fields alone. */
    static String formOf(String field) {
        return FORM.lines()
                        .filter(line -> !line.contains("optional: true") || line.contains(" " + field + ": {"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** A form that can be skipped and says in its own words when something did not fit. */
    static final String NOTE = """
            script: note
            start: note
            slots:
              note: { type: text }
              line: { type: text }
            everywhere: { help_now: { text: "Help now", call: help-now } }
            expire: { after: P1D, goto: bye }
            steps:
              note:
                ask: "A note?"
                form:
                  fields: { note: { text: "Note", type: text, max: 5 } }
                  send: "Send"
                  goto: line
                skip: { text: "No note", also: ["nothing"] }
                remind: { after: PT4H, say: "No hurry at {site.programme}." }
                retry: "At most five letters, please."
              line:
                ask: "A line?"
                form:
                  fields:
                    line: { text: "Line", type: text, max: 5 }
                    note: { text: "Note", type: text, optional: true }
                  send: "Send"
                  goto: bye
                skip: { text: "No line", goto: bye }
                remind: { after: PT4H }
                retry: "Please use the form."
              bye: { say: "{note}|{line}", end: bye }
            """;

    private Scenes() {}
}
