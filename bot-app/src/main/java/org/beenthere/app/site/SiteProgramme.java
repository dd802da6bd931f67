package org.beenthere.app.site;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beenthere.programme.Hours;
import org.beenthere.programme.ProgrammeRules;

/**
 * What {@code programme.yaml} says.
 *
 * @param example whether this is an example, which must not be served to real people
 * @param name the name by which people know the programme, at most 80 characters
 * @param country the ISO 3166 code
 * @param languages ISO 639 codes, 1 to 10; the first is for whoever speaks none of them
 * @param zone the time zone of working hours, rota and dates
 * @param week the working hours; at least one day has some
 * @param card the confidentiality card, which people read before they ask; at most 1,200 characters in each language
 */
public record SiteProgramme(
        boolean example,
        String name,
        String country,
        List<String> languages,
        ZoneId zone,
        Map<DayOfWeek, List<Hours>> week,
        ProgrammeRules rules,
        Retention retention,
        LocalisedText card) {

    public SiteProgramme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(card, "card");
        languages = List.copyOf(languages);
        week = Map.copyOf(week);
    }
}
