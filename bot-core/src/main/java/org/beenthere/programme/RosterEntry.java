package org.beenthere.programme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;

/**
 * A row of the roster: what it knows of one account.
 *
 * @param name as colleagues know them
 * @param roles none: a clinician who may ask
 * @param discipline such as {@code nursing}; empty only for somebody who is no supporter
 * @param department may be empty
 * @param seniority may be empty
 * @param languages the ISO 639 codes of those that they speak, the one they like best first; may be empty
 * @param capacity the most requests that they hold at once as a supporter; 0: none for now
 * @param managers who leads them, and so must never be matched with them
 * @param excludes who must never be matched with them for another reason, whoever of both asks
 * @param sameAs all other accounts of the same human
 * @param trainedUntil the last day on which their training counts; absent: it does not expire
 */
public record RosterEntry(
        PersonRef account,
        String name,
        Set<Role> roles,
        String discipline,
        String department,
        String seniority,
        List<String> languages,
        int capacity,
        Set<PersonRef> managers,
        Set<PersonRef> excludes,
        Set<PersonRef> sameAs,
        Optional<LocalDate> trainedUntil) {

    public RosterEntry {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(discipline, "discipline");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(seniority, "seniority");
        Objects.requireNonNull(trainedUntil, "trainedUntil");
        roles = Set.copyOf(roles);
        languages = List.copyOf(languages);
        managers = Set.copyOf(managers);
        excludes = Set.copyOf(excludes);
        sameAs = Set.copyOf(sameAs);
        if (capacity < 0) {
            throw new IllegalArgumentException("A capacity is never under 0.");
        }
    }

    /** The same row, with all other accounts of the person, and with everybody whom any of those rows rules out. */
    public RosterEntry linked(Set<PersonRef> others, Set<PersonRef> allManagers, Set<PersonRef> allExcludes) {
        return new RosterEntry(
                account,
                name,
                roles,
                discipline,
                department,
                seniority,
                languages,
                capacity,
                allManagers,
                allExcludes,
                others,
                trainedUntil);
    }

    /** Every account of the person that this row knows. */
    public Set<PersonRef> accounts() {
        var all = new HashSet<>(sameAs);
        all.add(account);
        return Set.copyOf(all);
    }

    /** Whether it names any of these accounts as a manager, or excludes it. */
    public boolean rulesOut(Set<PersonRef> others) {
        return others.stream().anyMatch(other -> managers.contains(other) || excludes.contains(other));
    }

    /** Whether their training still counts on that day. */
    public boolean isTrainedOn(LocalDate day) {
        return trainedUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Names nobody, so that no log can (law 12). */
    @Override
    public String toString() {
        return "a roster entry on " + account.platform();
    }
}
