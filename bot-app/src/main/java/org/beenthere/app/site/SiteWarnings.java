package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;

/** What deserves a second look in a site without problems. Names no person. */
final class SiteWarnings {

    private SiteWarnings() {}

    static List<String> of(Site site, LocalDate today) {
        var warnings = new ArrayList<String>();
        site.serveRefusal(today).ifPresent(refusal -> warnings.add("serve refuses this site. " + refusal));
        ofTheRoster(site, today, warnings);
        var todayBegins = today.atStartOfDay(site.programme().zone()).toInstant();
        if (site.rota().shifts().stream().noneMatch(shift -> shift.to().isAfter(todayBegins))) {
            warnings.add("Nobody is on call from today on: an urgent request waits as long as any other.");
        }
        if (site.workingTime().holidays().stream().noneMatch(day -> day.isAfter(today))) {
            warnings.add("There are no holidays to come: promises will count them as working days.");
        }
        ofTheCard(site.programme(), warnings);
        return warnings;
    }

    private static void ofTheRoster(Site site, LocalDate today, List<String> warnings) {
        if (with(site, Role.COORDINATOR).findAny().isEmpty()) {
            warnings.add("There is no coordinator: nobody hears of requests that no supporter takes.");
        }
        if (with(site, Role.SUPPORTER).findAny().isEmpty()) {
            warnings.add("There are no supporters: nobody can be matched.");
        }
        long expired = with(site, Role.SUPPORTER)
                .filter(entry -> !entry.isTrainedOn(today))
                .count();
        if (expired > 0) {
            warnings.add("Supporters whose training has expired, and who are not matched: " + expired + ".");
        }
        var known = site.roster().stream().map(RosterEntry::account).collect(Collectors.toSet());
        long unknown = site.roster().stream()
                .flatMap(entry -> Stream.concat(entry.managers().stream(), entry.excludes().stream()))
                .distinct()
                .filter(account -> !known.contains(account))
                .count();
        if (unknown > 0) {
            warnings.add("Managers and excluded people who are not on the roster: " + unknown
                    + ". That is fine, unless it is a slip of the pen.");
        }
    }

    private static Stream<RosterEntry> with(Site site, Role role) {
        return site.roster().stream().filter(entry -> entry.roles().contains(role));
    }

    private static void ofTheCard(SiteProgramme programme, List<String> warnings) {
        var cards = Stream.concat(
                        Stream.of(programme.card().otherwise()), programme.card().byLanguage().values().stream())
                .map(card -> card.toLowerCase(Locale.ROOT))
                .toList();
        for (var word : List.of("anonymous", "privileged")) {
            if (cards.stream().anyMatch(card -> card.contains(word))) {
                warnings.add("The confidentiality card says '" + word
                        + "': do not promise that unless your lawyers signed the text.");
            }
        }
    }
}
