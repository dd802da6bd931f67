package org.beenthere.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beenthere.chat.PersonRef;

/** A row of a roster, for tests: a trained supporter of internal medicine with room for one, unless said otherwise. */
final class Row {

    private final PersonRef account;
    private UUID human;
    private Set<Role> roles = EnumSet.of(Role.SUPPORTER);
    private String discipline = "medicine";
    private String seniority = "attending";
    private List<String> languages = List.of("en");
    private int capacity = 1;
    private Set<PersonRef> managers = Set.of();
    private Set<PersonRef> excludes = Set.of();
    private Set<PersonRef> sameAs = Set.of();
    private Optional<LocalDate> trainedUntil = Optional.empty();

    private Row(String user) {
        this.account = ref(user);
        this.human = human(user);
    }

    static Row of(String user) {
        return new Row(user);
    }

    static PersonRef ref(String user) {
        return new PersonRef("practice", "practice", user);
    }

    static UUID human(String user) {
        return UUID.nameUUIDFromBytes(("human " + user).getBytes(StandardCharsets.UTF_8));
    }

    static Set<PersonRef> refs(String... users) {
        return Arrays.stream(users).map(Row::ref).collect(Collectors.toSet());
    }

    /** The same human as another row. */
    Row is(String other) {
        human = human(other);
        sameAs = refs(other);
        return this;
    }

    Row linkedTo(String... others) {
        sameAs = refs(others);
        return this;
    }

    Row roles(Set<Role> some) {
        roles = some;
        return this;
    }

    Row discipline(String word) {
        discipline = word;
        return this;
    }

    Row seniority(String word) {
        seniority = word;
        return this;
    }

    Row languages(List<String> some) {
        languages = some;
        return this;
    }

    Row capacity(int most) {
        capacity = most;
        return this;
    }

    Row managers(String... users) {
        managers = refs(users);
        return this;
    }

    Row excludes(String... users) {
        excludes = refs(users);
        return this;
    }

    Row trainedUntil(LocalDate day) {
        trainedUntil = Optional.of(day);
        return this;
    }

    RosterEntry entry() {
        return new RosterEntry(
                account,
                account.user(),
                roles,
                discipline,
                "",
                seniority,
                languages,
                capacity,
                managers,
                excludes,
                sameAs,
                trainedUntil);
    }

    Member member() {
        var id = UUID.nameUUIDFromBytes(account.user().getBytes(StandardCharsets.UTF_8));
        return new Member(new Person(human, id), entry());
    }
}
