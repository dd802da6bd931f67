package org.beenthere.app.site;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.WorkingTime;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads the sections {@code promises} and {@code matching} of {@code programme.yaml}. What is left out has its default. */
final class RulesSections {

    private static final ProgrammeRules DEFAULT = ProgrammeRules.defaults();
    private static final Pattern WAIT = Pattern.compile("(\\d{1,5}) (minute|hour)s?");

    private RulesSections() {}

    static ProgrammeRules read(YamlFields file) {
        var promises = file.section(
                "promises", Set.of("accept_within", "urgent_accept_within", "supporters_before_coordinator"));
        var matching = file.section("matching", Set.of("discipline", "seniority", "open_cases", "cases_a_quarter"));
        return new ProgrammeRules(
                wait(promises, "accept_within", DEFAULT.acceptWithin()),
                wait(promises, "urgent_accept_within", DEFAULT.urgentAcceptWithin()),
                promises.number("supporters_before_coordinator", 1, 20, DEFAULT.offersBeforeCoordinator()),
                matching.number("open_cases", 1, 20, DEFAULT.activeCap()),
                matching.number("cases_a_quarter", 1, 100, DEFAULT.quarterCap()),
                matching.flag("discipline", DEFAULT.disciplineMatters()),
                matching.flag("seniority", DEFAULT.seniorityMatters()));
    }

    private static Duration wait(YamlFields section, String key, Duration otherwise) {
        return section.optional(key)
                .map(value -> wait(value, section.problems(), otherwise))
                .orElse(otherwise);
    }

    private static Duration wait(YamlNode value, Problems problems, Duration otherwise) {
        var match = WAIT.matcher(value.text());
        if (match.matches()) {
            long count = Long.parseLong(match.group(1));
            var wait = match.group(2).equals("hour") ? Duration.ofHours(count) : Duration.ofMinutes(count);
            if (wait.isPositive() && wait.compareTo(WorkingTime.MOST) <= 0) {
                return wait;
            }
        }
        problems.add(value, "Write how long, such as '4 hours' or '30 minutes', up to 744 hours.");
        return otherwise;
    }
}
