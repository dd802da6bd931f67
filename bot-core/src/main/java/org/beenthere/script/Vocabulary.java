package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What scripts may speak of, and what comes to them: the commands with their outcomes, the notices, what is known of the
 * person; and the words that must stand beside them.
 *
 * @param commands by name
 * @param notices that may come, and that open conversations
 * @param person what is known of the person at every turn, by name without the {@code person.} in front: every value
 *     that it may have
 * @param needed the words that the bot says by itself, with the most characters of each
 * @param words the words that stand beside the scripts
 */
public record Vocabulary(
        Map<String, Command> commands,
        List<Notice> notices,
        Map<String, Set<String>> person,
        Map<String, Integer> needed,
        Map<String, String> words) {

    /** The values of what is known of a person and is so or not. */
    public static final Set<String> FLAG = Set.of("true", "false");

    /** The keys of words that claim that something was done begin so: {@code claim.COMMAND.OUTCOME}. */
    public static final String CLAIM = "claim.";

    public Vocabulary {
        commands = Map.copyOf(commands);
        notices = List.copyOf(notices);
        person = Map.copyOf(person);
        needed = Map.copyOf(needed);
        words = Map.copyOf(words);
    }

    /** A vocabulary of the given commands. */
    public static Vocabulary of(
            List<Command> commands,
            List<Notice> notices,
            Map<String, Set<String>> person,
            Map<String, Integer> needed) {
        return new Vocabulary(
                commands.stream().collect(Collectors.toMap(Command::name, Function.identity())),
                notices,
                person,
                needed,
                Map.of());
    }

    /** The same vocabulary, with words that stand beside the scripts. */
    public Vocabulary with(Map<String, String> byKey) {
        return new Vocabulary(commands, notices, person, needed, byKey);
    }

    /** The names of all notices that a script may lead on from. */
    public Set<String> noticeNames() {
        return notices.stream()
                .map(Notice::name)
                .filter(name -> !name.equals(Notice.OPEN))
                .collect(Collectors.toSet());
    }

    /** What a notice brings to a script: one set of facts for each way in which it may come. */
    public List<Set<Fact>> bring(String notice, String script) {
        var facts = notices.stream()
                .filter(known -> known.name().equals(notice) && known.comesTo(script))
                .map(Notice::facts)
                .toList();
        return facts.isEmpty() ? List.of(Set.of()) : facts;
    }

    /** With what a script may be opened: one set of facts for each way; none where nobody sends it anything. */
    public List<Set<Fact>> open(String script) {
        return notices.stream()
                .filter(known -> known.opens() && known.comesTo(script))
                .map(Notice::facts)
                .toList();
    }

    /** Every value that a fact about the person may have; none where there is no such fact. */
    public Set<String> valuesOf(String fact) {
        return person.getOrDefault(fact, Set.of());
    }

    /** Whether there is a command that may come out so: {@code COMMAND.OUTCOME}. */
    public boolean hasOutcome(String commandAndOutcome) {
        int dot = commandAndOutcome.lastIndexOf('.');
        return dot >= 0
                && outcome(commandAndOutcome.substring(0, dot), commandAndOutcome.substring(dot + 1))
                        .isPresent();
    }

    /** The facts that come with an outcome of a command; empty where there is no such outcome. */
    public Optional<Set<Fact>> outcome(String command, String outcome) {
        return Optional.ofNullable(commands.get(command))
                .map(known -> known.outcomes().get(outcome));
    }

    /**
     * A command as scripts see it.
     *
     * @param name such as {@code offer.accept}
     * @param arguments the slots it is handed
     * @param outcomes every outcome it may have, with the facts that it brings; a script must lead on from each
     */
    public record Command(String name, List<Argument> arguments, Map<String, Set<Fact>> outcomes) {

        public Command {
            arguments = List.copyOf(arguments);
            outcomes = Map.copyOf(outcomes);
        }

        /** A command whose outcomes bring no facts. */
        public Command(String name, List<Argument> arguments, Set<String> outcomes) {
            this(name, arguments, outcomes.stream().collect(Collectors.toMap(Function.identity(), _ -> Set.of())));
        }

        /** The argument of that name. */
        public Optional<Argument> argument(String argument) {
            return arguments.stream()
                    .filter(known -> known.name().equals(argument))
                    .findFirst();
        }
    }

    /**
     * A notice as scripts see it.
     *
     * @param name such as {@code accepted}; {@link #OPEN} only opens
     * @param script to whose conversations it comes, or {@link #ANY}
     * @param opens whether it opens a conversation
     * @param facts what it brings
     */
    public record Notice(String name, String script, boolean opens, Set<Fact> facts) {

        /** The name of a notice that only opens. */
        public static final String OPEN = "open";

        /** Comes to any script. */
        public static final String ANY = "*";

        public Notice {
            facts = Set.copyOf(facts);
        }

        public boolean comesTo(String name) {
            return script.equals(ANY) || script.equals(name);
        }
    }
}
