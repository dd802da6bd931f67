package org.beenthere.engine;

/** The small scripts that the tests of the engine talk with. */
final class Scenes {

    /** Asks how soon, then for a note, then has a request opened. */
    static final String INTAKE = """
            script: intake
            start: soon
            slots:
              soon: { type: choice, words: { today: "today", week: "this week", else: "whenever" } }
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
            expire: { after: P1D, goto: over }
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
              over: { say: "I closed this.", end: over }
            """;

    private Scenes() {}
}
