package org.beenthere.app.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beenthere.app.site.csv.CsvCell;
import org.beenthere.chat.PersonRef;
import org.beenthere.script.diagnostic.Problems;

/** Reads the names of accounts in a site's files: a {@code user_id} alone, or {@code platform:tenant:user_id}. */
final class AccountNames {

    static final Set<String> PLATFORMS = Set.of("slack", "teams", "practice");

    private static final String HOW =
            "Write it as platform:tenant:user_id, the platform being slack, teams or practice.";

    /** An id of Microsoft Entra, in which case does not matter. The Agents Playground's have a digit more. */
    private static final Pattern ENTRA = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12,13}");

    private AccountNames() {}

    /** The account with a platform, tenant and user id. */
    static PersonRef account(String platform, String tenant, String user) {
        return new PersonRef(platform, canonical(tenant), canonical(user));
    }

    /** An id as its platform writes it: Entra's in small letters. */
    static String canonical(String id) {
        return ENTRA.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : id;
    }

    /** Whether a name includes the platform. User ids of Teams may contain colons, but begin with a digit. */
    static boolean isFull(String name) {
        return name.matches("(?s)[a-zA-Z]+:.*");
    }

    /** Reads a full name; if it is none, adds a problem. */
    static Optional<PersonRef> full(CsvCell cell, Problems problems) {
        var parts = cell.text().split(":", 3);
        if (parts.length == 3 && PLATFORMS.contains(parts[0]) && !parts[1].isBlank() && !parts[2].isBlank()) {
            return Optional.of(account(parts[0], parts[1], parts[2]));
        }
        cell.refuse("This does not name an account. " + HOW, problems);
        return Optional.empty();
    }

    /**
     * Reads a name in the row of another account, full or by user id alone; that is then of the same platform and tenant.
     * If it is the row's own account, adds a problem.
     */
    static Optional<PersonRef> beside(PersonRef row, CsvCell cell, Problems problems) {
        var named = isFull(cell.text())
                ? full(cell, problems)
                : Optional.of(account(row.platform(), row.tenant(), cell.text()));
        if (named.filter(row::equals).isPresent()) {
            cell.refuse("This names the row's own account. Take it out.", problems);
            return Optional.empty();
        }
        return named;
    }
}
