package org.beenthere.app.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;

/** The people of the practice room: the roster's first clinician, its first two supporters, its first coordinator. */
record PracticePeople(List<RosterEntry> all) {

    /** @throws CannotStart if the roster has no such four on the platform {@code practice} */
    static PracticePeople of(List<RosterEntry> roster) {
        var here = roster.stream()
                .filter(entry -> entry.account().platform().equals(PracticePlatform.NAME))
                .toList();
        var people = new ArrayList<RosterEntry>();
        here.stream().filter(entry -> entry.roles().isEmpty()).limit(1).forEach(people::add);
        with(here, Role.SUPPORTER).limit(2).forEach(people::add);
        with(here, Role.COORDINATOR)
                .filter(entry -> !people.contains(entry))
                .limit(1)
                .forEach(people::add);
        if (people.size() < 4) {
            throw new CannotStart("The practice room needs, in roster.csv, rows of the platform 'practice' for"
                    + " a clinician, two supporters and a coordinator.");
        }
        return new PracticePeople(List.copyOf(people));
    }

    private static Stream<RosterEntry> with(List<RosterEntry> here, Role role) {
        return here.stream().filter(entry -> entry.roles().contains(role));
    }

    /** The account with a user id; empty if nobody in the room has it. */
    Optional<PersonRef> find(String user) {
        return all.stream()
                .map(RosterEntry::account)
                .filter(account -> account.user().equals(user))
                .findFirst();
    }

    static String role(RosterEntry entry) {
        return entry.roles().contains(Role.SUPPORTER)
                ? "supporter"
                : entry.roles().contains(Role.COORDINATOR) ? "coordinator" : "clinician";
    }

    /** Seniority and department, such as "Attending, medicine". */
    static String about(RosterEntry entry) {
        var line = Stream.of(entry.seniority(), entry.department())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}
