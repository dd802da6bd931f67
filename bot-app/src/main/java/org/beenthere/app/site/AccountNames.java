package org.beenthere.app.site;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beenthere.chat.PersonRef;
import org.beenthere.script.diagnostic.Problems;

/** How a site's files name accounts: by {@code user_id} alone, or as {@code platform:tenant:user_id}. */
final class AccountNames {

    static final Set<String> PLATFORMS = Set.of("slack", "teams", "practice");

    private static final String HOW =
            "Write it as platform:tenant:user_id, the platform being slack, teams or practice.";

    /** An id of Microsoft Entra, which means the same in large and in small letters. */
    private static final Pattern ENTRA = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12,13}");

    private AccountNames() {}

    /** The account that a platform knows by that tenant and user id. */
    static PersonRef account(String platform, String tenant, String user) {
        return new PersonRef(platform, canonical(tenant), canonical(user));
    }

    /** An id as the platform itself writes it. */
    static String canonical(String id) {
        return ENTRA.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : id;
    }

    /** Whether a name says its platform too. Ids of Teams hold colons themselves, but begin with a digit. */
    static boolean isFull(String name) {
        return name.matches("(?s)[a-zA-Z]+:.*");
    }

    /** The account of a full name. */
    static Optional<PersonRef> full(Cell cell, Problems problems) {
        var parts = cell.text().split(":", 3);
        if (parts.length == 3 && PLATFORMS.contains(parts[0]) && !parts[1].isBlank() && !parts[2].isBlank()) {
            return Optional.of(account(parts[0], parts[1], parts[2]));
        }
        cell.refuse("This does not name an account. " + HOW, problems);
        return Optional.empty();
    }

    /** The account of a name that stands in the row of another account, whose platform and tenant it may share. */
    static Optional<PersonRef> beside(PersonRef row, Cell cell, Problems problems) {
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
