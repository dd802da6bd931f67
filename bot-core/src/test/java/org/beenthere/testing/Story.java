package org.beenthere.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.programme.RosterEntry;

/** Brings a bot that talks with the {@link TestScripts} to where a test begins. */
public record Story(TestBot bot, TestPerson ana) implements AutoCloseable {

    /** A bot with the small roster, with which Ana has opened the chat. */
    public static Story in(Path folder) {
        return in(folder, TestRoster.all());
    }

    public static Story in(Path folder, List<RosterEntry> roster) {
        return of(TestBot.with(folder, TestScripts.scripts(), roster));
    }

    public static Story of(TestBot bot) {
        return new Story(bot, bot.person("ana").greets());
    }

    public TestPerson person(String user) {
        return bot.person(user);
    }

    /** Ana asks, and somebody is being asked. */
    public Story asked() {
        ana.presses("Ask for a peer").presses("This week").presses("Send");
        return this;
    }

    /** Whoever is being asked accepts. */
    public TestPerson accepted() {
        return asked().supporter().presses("Yes, I can");
    }

    /** The supporter who accepted has Ana's name. */
    public TestPerson inTouch() {
        var supporter = accepted();
        ana.submits(Map.of("contact", "after six, extension 4411"));
        return supporter;
    }

    /** Whoever is being asked now. */
    public TestPerson supporter() {
        return asking().orElseThrow(() -> new AssertionError("nobody is being asked\n" + ana.transcript()));
    }

    /** Whoever is being asked now, if anybody is. */
    public Optional<TestPerson> asking() {
        return whoCanPress("Yes, I can");
    }

    /** The supporter who has a button with that label, if there is one. */
    public Optional<TestPerson> whoCanPress(String label) {
        return Stream.of("ben", "chloe", "grace")
                .map(bot::person)
                .filter(person -> person.canPress(label))
                .findFirst();
    }

    @Override
    public void close() {
        bot.close();
    }
}
