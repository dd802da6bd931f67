package org.beenthere.app.scripts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.app.site.CrisisNumbers;
import org.beenthere.app.site.HelpLine;
import org.beenthere.script.Words;

/** The text of help now in one language: the site's crisis numbers, and when they were last checked. */
final class HelpNowText {

    private final Words words;
    private final String language;

    HelpNowText(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    String of(CrisisNumbers crisis) {
        if (crisis.numbers().isEmpty()) {
            return words.get("help.none");
        }
        var lines = crisis.numbers().stream().map(this::line);
        var checked = crisis.lastChecked().map(this::checked).stream();
        return Stream.of(Stream.of(words.get("help.head") + "\n" + lines.collect(Collectors.joining("\n"))), checked)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n"));
    }

    private String line(HelpLine help) {
        var values = new HashMap<String, String>();
        values.put("label", help.label().in(language));
        help.call().ifPresent(number -> values.put("call", number));
        help.text().ifPresent(number -> values.put("text", number));
        var form = help.call().isPresent() ? help.text().isPresent() ? "help.call_or_text" : "help.call" : "help.text";
        var line = words.fill(words.get(form), values::get);
        return help.note()
                .map(note -> words.fill(words.get("help.note"), Map.of("line", line, "note", note.in(language))::get))
                .orElse(line);
    }

    private String checked(LocalDate day) {
        return words.fill(words.get("help.checked"), Map.of("day", words.format(day))::get);
    }
}
