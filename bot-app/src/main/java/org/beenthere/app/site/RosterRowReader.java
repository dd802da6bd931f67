package org.beenthere.app.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beenthere.app.site.csv.CsvRow;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;

/**
 * Reads one row of {@code roster.csv}.
 *
 * @param capacity for a row without one
 * @param language for a row without one
 */
record RosterRowReader(CsvRow row, int capacity, String language, Problems problems) {

    private static final Map<String, Role> ROLES = Map.of("supporter", Role.SUPPORTER, "coordinator", Role.COORDINATOR);
    private static final int LONGEST = 100;
    private static final int MOST_CASES = 20;

    /** The entry; empty if the row does not name an account. */
    Optional<RosterEntry> read() {
        var account = account();
        var name = needed("name");
        var roles = roles();
        var discipline = group("discipline");
        if (roles.contains(Role.SUPPORTER) && discipline.isEmpty()) {
            row.cell("discipline").refuse("A supporter needs a discipline, such as nursing.", problems);
        }
        var department = group("department");
        var seniority = group("seniority");
        var languages = languages();
        var cases = cases();
        var trainedUntil = day("trained_until");
        return account.map(who -> new RosterEntry(
                who,
                name,
                roles,
                discipline,
                department,
                seniority,
                languages,
                cases,
                accounts("manager_user_id", who),
                accounts("excludes", who),
                accounts("same_as", who),
                trainedUntil));
    }

    private Optional<PersonRef> account() {
        var platform = row.cell("platform");
        boolean known = AccountNames.PLATFORMS.contains(platform.text());
        if (!known) {
            platform.refuse("This is not a platform. Write slack, teams or practice.", problems);
        }
        var tenant = needed("tenant");
        var user = needed("user_id");
        return known && !tenant.isEmpty() && !user.isEmpty()
                ? Optional.of(AccountNames.account(platform.text(), tenant, user))
                : Optional.empty();
    }

    private String needed(String column) {
        if (row.cell(column).isEmpty()) {
            row.cell(column).refuse("Every row needs a " + column + ". Write it here.", problems);
        }
        return bounded(column);
    }

    private String bounded(String column) {
        var cell = row.cell(column);
        if (cell.text().length() > LONGEST) {
            cell.refuse("This is longer than " + LONGEST + " characters. Shorten it.", problems);
        }
        return cell.text();
    }

    /** In small letters and with single blanks, so that spelling variants are one group. */
    private String group(String column) {
        return bounded(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        for (var item : row.cell("roles").items()) {
            var role = ROLES.get(item.text());
            if (role == null) {
                var nearest = Nearest.to(item.text(), new TreeSet<>(ROLES.keySet()))
                        .map(word -> "Did you mean " + word + "?")
                        .orElse("Write supporter, coordinator, both with a semicolon between, or nothing.");
                item.refuse("This is not a role. " + nearest, problems);
            } else {
                roles.add(role);
            }
        }
        return roles;
    }

    private List<String> languages() {
        var languages = new LinkedHashSet<String>();
        for (var item : row.cell("languages").items()) {
            if (!IsoCodes.isLanguage(item.text())) {
                item.refuse("This is not a language's code. " + IsoCodes.LANGUAGE_NEED, problems);
            }
            languages.add(item.text());
        }
        return languages.isEmpty() ? List.of(language) : List.copyOf(languages);
    }

    private int cases() {
        var cell = row.cell("capacity");
        if (cell.isEmpty()) {
            return capacity;
        }
        if (cell.text().matches("\\d{1,3}") && Integer.parseInt(cell.text()) <= MOST_CASES) {
            return Integer.parseInt(cell.text());
        }
        cell.refuse("Write a whole number from 0 to " + MOST_CASES + ", or nothing for the programme's own.", problems);
        return capacity;
    }

    private Set<PersonRef> accounts(String column, PersonRef who) {
        var accounts = new HashSet<PersonRef>();
        row.cell(column)
                .items()
                .forEach(item -> AccountNames.beside(who, item, problems).ifPresent(accounts::add));
        return accounts;
    }

    private Optional<LocalDate> day(String column) {
        var cell = row.cell(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeException e) {
            cell.refuse("This is not a date. Write it like 2026-11-01.", problems);
            return Optional.empty();
        }
    }
}
