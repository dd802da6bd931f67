package org.beenthere.app.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beenthere.programme.Hours;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads working hours, such as {@code monday: ["08:00-12:00", "13:00-17:00"]}. A day that is left out is free. */
final class WorkingHoursField {

    private static final Set<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(WorkingHoursField::name).collect(Collectors.toUnmodifiableSet());
    private static final Pattern STRETCH =
            Pattern.compile("((?:[01]\\d|2[0-3]):[0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d|24:00)");

    private WorkingHoursField() {}

    static Map<DayOfWeek, List<Hours>> read(YamlNode value, Problems problems) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        value.refuseUnknownKeys(DAYS, problems);
        for (var day : DayOfWeek.values()) {
            value.get(name(day)).ifPresent(hours -> week.put(day, day(hours, problems)));
        }
        if (value.entries().values().stream()
                .allMatch(hours -> hours.isList() && hours.items().isEmpty())) {
            problems.add(value, "Nobody works at any time. Write hours such as monday: [\"08:00-17:00\"].");
        }
        return week;
    }

    private static List<Hours> day(YamlNode value, Problems problems) {
        if (!value.isList()) {
            problems.add(value, "Write a list of hours, such as [\"08:00-17:00\"].");
        }
        var day = new ArrayList<Hours>();
        for (var item : value.items()) {
            stretch(item, problems).ifPresent(hours -> {
                if (day.stream().anyMatch(hours::overlaps)) {
                    problems.add(item, "These hours overlap others of the same day. Join or shorten them.");
                } else {
                    day.add(hours);
                }
            });
        }
        return day;
    }

    private static Optional<Hours> stretch(YamlNode item, Problems problems) {
        var match = STRETCH.matcher(item.text());
        if (!match.matches()) {
            problems.add(item, "Write hours like \"08:00-17:00\", with two digits each; midnight at the end is 24:00.");
            return Optional.empty();
        }
        var from = LocalTime.parse(match.group(1));
        var to = LocalTime.parse(match.group(2).replace("24:00", "00:00"));
        boolean toMidnight = match.group(2).equals("24:00");
        if (!toMidnight && !from.isBefore(to)) {
            problems.add(item, "These hours end before they begin. Split hours that run past midnight over two days.");
            return Optional.empty();
        }
        return Optional.of(new Hours(from, to));
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
