package org.beenthere.engine;

import java.util.stream.Collectors;

/** The small scripts of the engine's tests. */
final class SampleScripts {

    /** Asks how soon, then for a note, then opens a request. */
    static final String INTAKE = """
            script: intake
            start: soon
            slots:
              soon: { type: choice, words: { today: "today", week: "this week", else: "whenever", later: "later" } }
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

    /** A menu. */
    static final String MENU = """
            script: home
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

    /** A form with every kind of field, all optional. */
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

    /** {@link #FORM} with a single one of its fields. */
    static String formOf(String field) {
        return FORM.lines()
                        .filter(line -> !line.contains("optional: true") || line.contains(" " + field + ": {"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** A form that can be skipped, with a retry text of its own. */
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
              bye: { say: "Thank you.", end: bye }
            """;

    /** Three questions with a command between them, and back. */
    static final String STAIRS = """
            script: stairs
            start: one
            slots: { first: { type: choice, words: { up: "up", stay: "here" } }, note: { type: text } }
            everywhere:
              help_now: { text: "Help now", call: help-now }
              back: { text: "Back", also: ["previous"], back: true }
            on: { closed: three }
            expire: { after: P1D, goto: bye }
            steps:
              one:
                ask: "One?"
                fills: first
                choices: { up: { text: "Up" }, stay: { text: "Stay", goto: one } }
                goto: said
              said: { say: "On we go.", goto: two }
              two:
                ask: "Two? {first}"
                form:
                  fields: { note: { text: "Note", type: text, optional: true } }
                  send: "On"
                  goto: three
                choices: { have: { text: "Have it done", goto: have } }
              have: { do: request.open, outcomes: { opened: three } }
              three:
                ask: "Three? {note}"
                choices: { again: { text: "Again", goto: one }, done: { text: "Done", goto: bye } }
              bye: { say: "Bye.", end: bye }
            """;

    /** A question that calls {@link #DETAILS}. */
    static final String CALLER = """
            script: caller
            start: first
            slots: { note: { type: text }, soon: { type: choice } }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
              stop: { text: "Stop", goto: stopped }
              back: { text: "Back", back: true }
            on: { closed: closed }
            expire: { after: P2D, goto: lapsed }
            steps:
              first:
                ask: "First?"
                choices: { on: { text: "On", goto: ask } }
              ask:
                ask: "What else? {note}"
                choices:
                  details: { text: "Details", call: details }
                  done: { text: "Done", goto: done }
                on: { accepted: accepted }
              accepted: { say: "It was accepted.", goto: ask }
              closed: { say: "It was closed.", end: closed }
              stopped: { say: "That is fine.", end: stopped }
              lapsed: { say: "I closed this.", end: lapsed }
              done: { say: "Done: {note}.", end: done }
            """;

    /** Asks, carries out a command, and returns to its caller. */
    static final String DETAILS = """
            script: details
            start: ask
            slots: { note: { type: text }, own: { type: text } }
            everywhere:
              help_now: { text: "Help now", also: ["help"], call: help-now }
            steps:
              ask:
                ask: "Which details?"
                choices:
                  on: { text: "On", goto: note }
                  open: { text: "Open", goto: open }
                  quick: { text: "Quick", goto: quick }
                on: { shut: shut }
              note:
                ask: "The note?"
                form:
                  fields:
                    note: { text: "Note", type: text }
                    own: { text: "Own", type: text }
                  send: "Send"
                  goto: kept
                expire: { after: PT1H, goto: late }
              quick:
                ask: "Deeper?"
                choices: { deeper: { text: "Deeper", call: deeper }, on: { text: "On", goto: bye } }
              open: { do: request.open, with: [note], outcomes: { opened: bye } }
              shut: { say: "Shut.", end: shut }
              late: { say: "Too late.", end: late }
              kept: { say: "Thank you: {note}.", end: kept }
              bye: { say: "Thank you.", end: bye }
            """;

    /** The script that {@link #DETAILS} calls; it has no expiry. */
    static final String DEEPER = """
            script: deeper
            start: ask
            slots: { deep: { type: text } }
            everywhere: { help_now: { text: "Help now", also: ["help"], call: help-now } }
            steps:
              ask:
                ask: "How deep?"
                form:
                  fields: { deep: { text: "Depth", type: text } }
                  send: "Send"
                  goto: bye
              bye: { end: bye }
            """;

    private SampleScripts() {}
}
