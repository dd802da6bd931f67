package org.beenthere.conversations;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.programme.ProgrammeRules;
import org.beenthere.programme.RosterEntry;
import org.beenthere.testing.TestHouse;
import org.beenthere.testing.TestPerson;

/** Brings a house to where a test begins. */
record Story(TestHouse house, TestPerson ana) implements AutoCloseable {

    /** A house with the small roster, in which Ana has opened the chat. */
    static Story in(Path folder) {
        return in(folder, Shipped.roster());
    }

    static Story in(Path folder, List<RosterEntry> roster) {
        return of(TestHouse.with(folder, Shipped.scripts(), roster, ProgrammeRules.defaults()));
    }

    static Story of(TestHouse house) {
        return new Story(house, house.person("ana").greets());
    }

    TestPerson person(String user) {
        return house.person(user);
    }

    /** Ana asks, and somebody is being asked. */
    Story asked() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        return this;
    }

    /** Whoever is being asked accepts. */
    TestPerson accepted() {
        return asked().supporter().presses("Yes, I can");
    }

    /** The supporter who accepted has Ana's name. */
    TestPerson inTouch() {
        var supporter = accepted();
        ana.submits(Map.of("contact", "after six, extension 4411"));
        return supporter;
    }

    /** Whoever is being asked now. */
    TestPerson supporter() {
        return asking().orElseThrow(() -> new AssertionError("nobody is being asked\n" + ana.transcript()));
    }

    /** Whoever is being asked now, if anybody is. */
    Optional<TestPerson> asking() {
        return Stream.of("ben", "chloe", "grace")
                .map(house::person)
                .filter(person -> person.canPress("Yes, I can"))
                .findFirst();
    }

    @Override
    public void close() {
        house.close();
    }
}
