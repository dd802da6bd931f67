package org.beenthere.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;

/**
 * A random event; its numbers choose among what is possible at that moment.
 *
 * @param edit which version of the scripts is in use at that moment
 */
record RandomEvent(int kind, int which, boolean supporter, boolean open, int edit) {

    private static final List<String> WORDS = List.of(
            "help",
            "1",
            "2",
            "3",
            "stop",
            "today",
            "this week",
            "skip",
            "more",
            "ask",
            "back",
            "on",
            "yes",
            "details",
            "hello",
            "",
            "x".repeat(30));
    /** The texts that people type are the same in every language. */
    private static final List<Map<String, String>> FORMS = List.of(
            Map.of(),
            Map.of("note", "12345", "text", "123"),
            Map.of("note", "x".repeat(30), "text", "x".repeat(30)),
            Map.of("day", "2026-03-02", "how", "phone", "who", "U1"),
            Map.of("day", "never", "how", "never"),
            Map.of("note", "1", "own", "2", "line", "3", "deep", "4", "text", "5"));

    Event event(List<Choice> buttons, Session session) {
        return new Event(
                Instant.EPOCH,
                Map.of("supporter", String.valueOf(supporter), "state", open ? "looking" : "none"),
                what(buttons, session));
    }

    private Event.What what(List<Choice> buttons, Session session) {
        return switch (kind) {
            case 0 -> new Event.What.Greeted();
            case 1 -> new Event.What.Typed(one(WORDS));
            case 2 -> new Event.What.Noticed(one(List.of("accepted", "closed", "shut")), Map.of("code", "777"));
            case 3 -> new Event.What.Elapsed(which % 2 == 0 ? session.asked() : which % 20);
            case 4 -> new Event.What.CameOut("opened", Map.of());
            case 5 ->
                one(List.of(
                        new Event.What.Opened(Map.of()),
                        new Event.What.AskedForHelp(),
                        new Event.What.Lost(),
                        new Event.What.Over(),
                        new Event.What.Typed("")));
            case 6, 7 ->
                token(buttons)
                        .<Event.What>map(token -> new Event.What.Submitted(token.asked(), token.choiceId(), one(FORMS)))
                        .orElse(new Event.What.Submitted(0, "", Map.of()));
            case 8 -> new Event.What.TimeToRemind(which % 2 == 0 ? session.asked() : which % 20);
            case 9 -> new Event.What.CameOut(which % 3 == 0 ? "vanished" : "opened", Map.of("note", "9"));
            default ->
                token(buttons)
                        .<Event.What>map(token -> new Event.What.Pressed(token.asked(), token.choiceId()))
                        .orElse(new Event.What.Pressed(-1, ""));
        };
    }

    private Optional<ActionToken> token(List<Choice> buttons) {
        // Mostly one of the newest buttons, sometimes any that was ever shown.
        int from = which % 3 == 0 ? 0 : Math.max(0, buttons.size() - 6);
        return buttons.isEmpty()
                ? Optional.empty()
                : ActionToken.parse(
                        buttons.get(from + which % (buttons.size() - from)).button());
    }

    private <T> T one(List<T> all) {
        return all.get(which % all.size());
    }
}
