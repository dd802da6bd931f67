package org.beenthere.app.site;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads {@code programme.yaml}. */
final class ProgrammeFile {

    static final String NAME = "programme.yaml";

    /** The most bytes of a YAML file; {@link YamlNode} has the same bound. */
    static final int LARGEST = 512 * 1024;

    private static final Set<String> KEYS = Set.of(
            "example",
            "name",
            "country",
            "languages",
            "time_zone",
            "working_hours",
            "promises",
            "matching",
            "retention",
            "confidentiality_card");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CARD = 1_200;
    private static final int MOST_LANGUAGES = 10;

    private ProgrammeFile() {}

    /** The programme; empty if anything about the file is wrong. */
    static Optional<SiteProgramme> read(Path folder, Problems problems) {
        var before = problems.sorted().size();
        return TextFile.required(folder, NAME, LARGEST, problems)
                .flatMap(text -> YamlNode.read(NAME, text, problems))
                .flatMap(root -> programme(YamlFields.of(root, KEYS, problems)))
                .filter(programme -> problems.sorted().size() == before);
    }

    private static Optional<SiteProgramme> programme(YamlFields file) {
        boolean example = file.flag("example", false);
        var name = file.required("name", "Write the programme's name as people know it.")
                .flatMap(value -> file.text(value, LONGEST_NAME));
        var country = file.required("country", IsoCodes.COUNTRY_NEED).flatMap(value -> country(value, file.problems()));
        var languages = file.required("languages", "Write a list of codes, such as [en, es].")
                .map(value -> languages(value, file.problems()))
                .orElse(List.of());
        var zone = file.required("time_zone", "Write the zone's name, such as America/New_York.")
                .flatMap(value -> zone(value, file.problems()));
        var week = file.required("working_hours", "Write when people work, such as monday: [\"08:00-17:00\"].")
                .map(value -> WorkingHoursField.read(value, file.problems()));
        var rules = RulesSections.read(file);
        var retention = retention(file);
        var card = file.required("confidentiality_card", "Write what people should know before they ask.")
                .flatMap(value -> LocalisedTextField.read(value, LONGEST_CARD, languages, file));
        boolean complete = name.isPresent()
                && country.isPresent()
                && !languages.isEmpty()
                && zone.isPresent()
                && week.isPresent()
                && card.isPresent();
        return complete
                ? Optional.of(new SiteProgramme(
                        example,
                        name.get(),
                        country.get(),
                        languages,
                        zone.get(),
                        week.get(),
                        rules,
                        retention,
                        card.get()))
                : Optional.empty();
    }

    /** Reads an ISO country code, also that of {@code crisis.yaml}. */
    static Optional<String> country(YamlNode value, Problems problems) {
        if (IsoCodes.isCountry(value.text())) {
            return Optional.of(value.text());
        }
        problems.add(value, "This is not a country's code. " + IsoCodes.COUNTRY_NEED);
        return Optional.empty();
    }

    private static List<String> languages(YamlNode value, Problems problems) {
        var languages = new ArrayList<String>();
        for (var item : value.items()) {
            if (!IsoCodes.isLanguage(item.text())) {
                problems.add(item, "This is not a language's code. " + IsoCodes.LANGUAGE_NEED);
            } else if (languages.contains(item.text())) {
                problems.add(item, "This language is here twice. Take one out.");
            } else {
                languages.add(item.text());
            }
        }
        if (value.items().isEmpty() || value.items().size() > MOST_LANGUAGES) {
            problems.add(value, "Write a list of 1 to " + MOST_LANGUAGES + " codes, such as [en, es].");
        }
        return languages;
    }

    private static Optional<ZoneId> zone(YamlNode value, Problems problems) {
        // A region, not an offset: an offset has no summer time.
        if (ZoneId.getAvailableZoneIds().contains(value.text())) {
            return Optional.of(ZoneId.of(value.text()));
        }
        problems.add(value, "This is not a time zone's name. Write it like America/New_York or Europe/Berlin.");
        return Optional.empty();
    }

    private static Retention retention(YamlFields file) {
        var otherwise = Retention.defaults();
        var times = file.section("retention", Set.of("supporter_counts_months", "accounts_days"));
        return new Retention(
                times.number("supporter_counts_months", Retention.LEAST, Retention.MOST, otherwise.supporterCounts()),
                times.number("accounts_days", 0, Retention.MOST_DAYS, otherwise.accounts()));
    }
}
