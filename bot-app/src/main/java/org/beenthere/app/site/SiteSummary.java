package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.diagnostic.Problems;

/** A summary of a site in a few lines that name no person. Somebody with two accounts counts once. */
final class SiteSummary {

    private SiteSummary() {}

    /**
     * The lines, warnings for that day last; each ends with a line feed.
     *
     * @param problems what else deserves a second look, with its position
     */
    static String of(Site site, CheckinPrompts prompts, Problems problems, LocalDate today) {
        var programme = site.programme();
        var lines = new ArrayList<>(List.of(
                programme.name() + " (" + programme.country() + ", " + programme.zone() + ")",
                "People on the roster: " + humans(site, entry -> true),
                "Supporters: " + supporters(site),
                "Coordinators: " + humans(site, entry -> entry.roles().contains(Role.COORDINATOR)),
                "Numbers that help now: " + numbers(site.crisis()),
                "Prompts for check-ins: " + prompts(prompts),
                ""));
        var warnings = new ArrayList<>(SiteWarnings.of(site, today));
        problems.sorted().forEach(problem -> warnings.add(problem.line()));
        if (warnings.isEmpty()) {
            lines.add("All is well: serve takes this site.");
        } else {
            lines.add("Worth a look:");
            warnings.forEach(warning -> lines.add("- " + warning));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String supporters(Site site) {
        Predicate<RosterEntry> supporter = entry -> entry.roles().contains(Role.SUPPORTER);
        var disciplines = site.roster().stream()
                .filter(supporter)
                .map(RosterEntry::discipline)
                .collect(Collectors.toCollection(TreeSet::new));
        var counts = disciplines.stream()
                .map(discipline -> discipline + " "
                        + humans(site, supporter.and(entry -> entry.discipline().equals(discipline))))
                .collect(Collectors.joining(", "));
        return humans(site, supporter) + (counts.isEmpty() ? "" : " (" + counts + ")");
    }

    private static int humans(Site site, Predicate<RosterEntry> which) {
        return site.roster().stream()
                .filter(which)
                .map(SiteSummary::accounts)
                .collect(Collectors.toSet())
                .size();
    }

    private static Set<PersonRef> accounts(RosterEntry entry) {
        var accounts = new HashSet<>(entry.sameAs());
        accounts.add(entry.account());
        return accounts;
    }

    private static String numbers(CrisisNumbers crisis) {
        if (crisis.numbers().isEmpty()) {
            return "none";
        }
        var checked = crisis.lastChecked().map(day -> "last checked on " + day).orElse("not all of them checked");
        return crisis.numbers().size() + ", " + checked;
    }

    private static String prompts(CheckinPrompts prompts) {
        return prompts.byLanguage().values().stream()
                .flatMap(List::stream)
                .map(Prompt::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
