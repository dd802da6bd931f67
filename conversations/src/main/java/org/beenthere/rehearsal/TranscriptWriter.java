package org.beenthere.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;

/** Writes a transcript: the input lines as they are, and after each what the bot does now. */
final class TranscriptWriter {

    private final List<String> lines = new ArrayList<>();

    /** Writes an input line. */
    void line(TranscriptLine line) {
        if (line.apart() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.add(line.written());
    }

    /**
     * Writes an effect.
     *
     * @param pressed the label that was pressed: it is not repeated when it replaces the buttons
     * @param end the name of the end that was reached
     */
    void effect(Effect effect, String pressed, String end) {
        switch (effect) {
            case Effect.Show(var _, var message, var urgent) -> message(message, urgent ? "<! " : "< ", pressed);
            case Effect.Do(var command, var arguments) -> lines.add("! " + command + facts(arguments));
            case Effect.Start(var script) -> lines.add("starts " + script);
            case Effect.End() -> lines.add("end " + end);
            case Effect.Wait _ -> {}
        }
    }

    String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void message(Message message, String sign, String pressed) {
        switch (message) {
            case Message.Say(var text) -> paragraphs(sign, text);
            case Message.Choices(var title, var text, var choices, var _) -> {
                heading(sign, title, text);
                lines.add("");
                lines.add(buttons(choices));
            }
            case Message.Form(var title, var text, var fields, var submit, var choices, var _) -> {
                heading(sign, title, text);
                lines.add("");
                fields.forEach(field -> lines.add("  " + field(field)));
                lines.add("  [" + submit.label() + "]");
                lines.add(buttons(choices));
            }
            case Message.Replace(var _, var _, var _, var chosen) -> {
                if (!chosen.equals(pressed)) {
                    lines.add("~ " + chosen);
                }
            }
            case Message.View(var _, var title, var text, var choices) -> {
                heading(sign, title, text);
                lines.add("");
                lines.add(buttons(choices));
            }
        }
    }

    private void heading(String sign, String title, String text) {
        if (title.isEmpty()) {
            paragraphs(sign, text);
        } else {
            lines.add(sign + title);
            paragraphs("  ", text);
        }
    }

    private void paragraphs(String sign, String text) {
        var before = sign;
        for (var line : text.strip().lines().toList()) {
            lines.add((before + line).stripTrailing());
            before = "  ";
        }
    }

    private static String buttons(List<Choice> choices) {
        return choices.stream().map(choice -> "[" + choice.label() + "]").collect(Collectors.joining(" ", "  ", ""));
    }

    private static String field(Field field) {
        var kind = switch (field.kind()) {
            case TEXT -> "up to " + field.max() + " characters";
            case PERSON -> "a person";
            case DAY -> "a day";
            case CHOICES ->
                field.options().stream()
                        .map(option -> option.id() + ": " + option.label())
                        .collect(Collectors.joining(", "));
        };
        return field.id() + ": " + field.label() + " (" + kind + (field.required() ? ")" : ", or nothing)");
    }

    /** Facts as a transcript writes them, each after a space. */
    static String facts(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> " " + fact.getKey() + "=" + value(fact.getValue()))
                        .collect(Collectors.joining());
    }

    private static String value(String value) {
        return value.matches("[\\w.:+-]+")
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
