package org.beenthere.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;

/** The people of a small hospital. */
public final class TestRoster {

    private TestRoster() {}

    /** Ana asks; Ben and Chloe support, Ben first; Dana coordinates; Grace is Ana's manager and supports too. */
    public static List<RosterEntry> all() {
        return List.of(
                trained("ana", "Ana Lima", Set.of(), Set.of(ref("grace"))),
                trained("ben", "Ben Okafor", Set.of(Role.SUPPORTER), Set.of()),
                trained("chloe", "Chloe Park", Set.of(Role.SUPPORTER), Set.of()),
                trained("dana", "Dana Reyes", Set.of(Role.COORDINATOR), Set.of()),
                trained("grace", "Grace Tan", Set.of(Role.SUPPORTER), Set.of()));
    }

    /** All but those with these user ids. */
    public static List<RosterEntry> without(String... users) {
        return all().stream()
                .filter(entry -> !Set.of(users).contains(entry.account().user()))
                .toList();
    }

    /** One of them. */
    public static RosterEntry entry(String user) {
        return all().stream()
                .filter(entry -> entry.account().user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who is led by nobody and whose training does not expire. */
    public static RosterEntry entry(String user, Set<Role> roles, int capacity) {
        return entry(user, "Name of " + user, roles, capacity, Set.of(), Optional.empty());
    }

    /** The account of that user id on the platform in memory. */
    public static PersonRef ref(String user) {
        return new PersonRef("practice", "practice", user);
    }

    private static RosterEntry trained(String user, String name, Set<Role> roles, Set<PersonRef> managers) {
        return entry(user, name, roles, 1, managers, Optional.of(LocalDate.of(2030, 1, 1)));
    }

    private static RosterEntry entry(
            String user,
            String name,
            Set<Role> roles,
            int capacity,
            Set<PersonRef> managers,
            Optional<LocalDate> trainedUntil) {
        return new RosterEntry(
                ref(user),
                name,
                roles,
                "medicine",
                "emergency medicine",
                "attending",
                List.of("en"),
                capacity,
                managers,
                Set.of(),
                Set.of(),
                trainedUntil);
    }
}
