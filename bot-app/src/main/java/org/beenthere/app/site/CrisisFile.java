package org.beenthere.app.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads {@code crisis.yaml}. */
final class CrisisFile {

    static final String NAME = "crisis.yaml";

    private static final Set<String> NUMBER_KEYS = Set.of("label", "call", "text", "note", "source", "checked");
    private static final int MOST_NUMBERS = 8;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 120;
    private static final int LONGEST_SOURCE = 300;

    private CrisisFile() {}

    /** The numbers. Use them only if no problem was added. */
    static CrisisNumbers read(Path folder, Optional<SiteProgramme> programme, Problems problems) {
        return TextFile.required(folder, NAME, ProgrammeFile.LARGEST, problems)
                .flatMap(text -> YamlNode.read(NAME, text, problems))
                .map(root -> crisis(YamlFields.of(root, Set.of("country", "numbers"), problems), programme))
                .orElse(new CrisisNumbers(Optional.empty(), List.of()));
    }

    private static CrisisNumbers crisis(YamlFields file, Optional<SiteProgramme> programme) {
        var country = file.optional("country").flatMap(value -> country(value, programme, file.problems()));
        var languages = programme.map(SiteProgramme::languages).orElse(List.of());
        var numbers = file.optional("numbers").stream()
                .flatMap(list -> items(list, file.problems()))
                .flatMap(item -> line(YamlFields.of(item, NUMBER_KEYS, file.problems()), languages).stream())
                .toList();
        return new CrisisNumbers(country, numbers);
    }

    private static Optional<String> country(YamlNode value, Optional<SiteProgramme> programme, Problems problems) {
        var country = ProgrammeFile.country(value, problems);
        var elsewhere = country.isPresent()
                && programme.isPresent()
                && !country.get().equals(programme.get().country());
        if (elsewhere) {
            problems.add(
                    value,
                    ProgrammeFile.NAME + " says " + programme.get().country()
                            + ". Numbers of another country do not help: make the two agree.");
        }
        return country;
    }

    private static Stream<YamlNode> items(YamlNode list, Problems problems) {
        if (!list.isList() || list.items().size() > MOST_NUMBERS) {
            problems.add(list, "Write a list of up to " + MOST_NUMBERS + " numbers, each with a dash before it.");
        }
        return list.items().stream();
    }

    private static Optional<HelpLine> line(YamlFields line, List<String> languages) {
        var label = line.required("label", "Write whose number it is.")
                .flatMap(value -> LocalisedTextField.read(value, LONGEST_LABEL, languages, line));
        var call = line.optional("call").flatMap(value -> number(value, line));
        var text = line.optional("text").flatMap(value -> number(value, line));
        var note =
                line.optional("note").flatMap(value -> LocalisedTextField.read(value, LONGEST_NOTE, languages, line));
        var source = line.required("source", "Write where the number was found, such as a web address.")
                .flatMap(value -> line.text(value, LONGEST_SOURCE));
        var checked = line.optional("checked").flatMap(line::day);
        if (line.optional("call").or(() -> line.optional("text")).isEmpty()) {
            line.problems().add(line.at(), "The number is missing. Write it as 'call', as 'text', or both.");
        }
        return label.isPresent() && source.isPresent()
                ? Optional.of(new HelpLine(label.get(), call, text, note, source.get(), checked))
                : Optional.empty();
    }

    private static Optional<String> number(YamlNode value, YamlFields line) {
        var number = line.text(value, LONGEST_NUMBER);
        if (number.isPresent() && number.get().chars().noneMatch(Character::isDigit)) {
            line.problems().add(value, "This is not a number that can be dialled.");
        }
        return number;
    }
}
