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
 * @param example whether this is an example that must not meet real people
 * @param name as people know the programme, at most 80 characters
 * @param country ISO 3166 code
 * @param languages ISO 639 codes, the first for whoever speaks none of them; never empty
 * @param zone in which the working hours, the rota and every date are read
 * @param week the working hours; at least one day has some
 * @param card what people read before they ask, at most 1,200 characters in each language
 */
public record Programme(
        boolean example,
        String name,
        String country,
        List<String> languages,
        ZoneId zone,
        Map<DayOfWeek, List<Hours>> week,
        ProgrammeRules rules,
        Retention retention,
        Words card) {

    public Programme {
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
