package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything scripts can refer to: commands with their outcomes, notices, facts about the person, and the words outside
 * scripts.
 *
 * @param commands by name
 * @param notices the notices that may arrive, including those that open conversations
 * @param person the facts about the person, known at every turn: every value of each, by name without the prefix
 *     {@code person.}
 * @param needed the keys of the words that the bot itself uses, with the most characters of each
 * @param words the words outside scripts by key
 */
public record Vocabulary(
        Map<String, Command> commands,
        List<Notice> notices,
        Map<String, Set<String>> person,
        Map<String, Integer> needed,
        Map<String, String> words) {

    /** The values of a fact that is either true or false. */
    public static final Set<String> FLAG = Set.of("true", "false");

    /** Prefix of the keys of words that claim an outcome: {@code claim.COMMAND.OUTCOME}. */
    public static final String CLAIM = "claim.";

    public Vocabulary {
        commands = Map.copyOf(commands);
        notices = List.copyOf(notices);
        person = Map.copyOf(person);
        needed = Map.copyOf(needed);
        words = Map.copyOf(words);
    }

    /** A vocabulary without words. */
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

    /** A copy with the given words outside scripts. */
    public Vocabulary with(Map<String, String> byKey) {
        return new Vocabulary(commands, notices, person, needed, byKey);
    }

    /** The names of all notices that a script can handle. */
    public Set<String> noticeNames() {
        return notices.stream()
                .map(Notice::name)
                .filter(name -> !name.equals(Notice.OPEN))
                .collect(Collectors.toSet());
    }

    /**
     * The facts that a notice brings to a script: one set for each form in which it may arrive, and never no set at
     * all.
     */
    public List<Set<Fact>> noticeFacts(String notice, String script) {
        var facts = notices.stream()
                .filter(each -> each.name().equals(notice) && each.comesTo(script))
                .map(Notice::facts)
                .toList();
        return facts.isEmpty() ? List.of(Set.of()) : facts;
    }

    /** The facts that a script may be opened with: one set for each way it is opened; none if no notice opens it. */
    public List<Set<Fact>> openingFacts(String script) {
        return notices.stream()
                .filter(notice -> notice.opens() && notice.comesTo(script))
                .map(Notice::facts)
                .toList();
    }

    /** The names of all facts that are taken back, see {@link Fact#takenBack}. */
    public Set<String> takenBack() {
        var outcomes = commands.values().stream().flatMap(command -> command.outcomes().values().stream());
        return Stream.concat(outcomes, notices.stream().map(Notice::facts))
                .flatMap(Set::stream)
                .filter(Fact::takenBack)
                .map(Fact::name)
                .collect(Collectors.toSet());
    }

    /** Every value that a fact about the person may have; none if there is no such fact. */
    public Set<String> personValues(String fact) {
        return person.getOrDefault(fact, Set.of());
    }

    /** Whether a command may have an outcome, given as {@code COMMAND.OUTCOME}. */
    public boolean hasOutcome(String commandAndOutcome) {
        int dot = commandAndOutcome.lastIndexOf('.');
        return dot >= 0
                && outcomeFacts(commandAndOutcome.substring(0, dot), commandAndOutcome.substring(dot + 1))
                        .isPresent();
    }

    /** The facts that an outcome of a command brings; empty if there is no such outcome. */
    public Optional<Set<Fact>> outcomeFacts(String command, String outcome) {
        return Optional.ofNullable(commands.get(command))
                .map(declared -> declared.outcomes().get(outcome));
    }

    /**
     * A command as scripts see it.
     *
     * @param name such as {@code offer.accept}
     * @param arguments the slots it takes
     * @param outcomes every outcome it may have, with the facts each brings; a script must handle all of them
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

        /** The argument with this name, if the command takes one. */
        public Optional<Argument> argument(String argumentName) {
            return arguments.stream()
                    .filter(argument -> argument.name().equals(argumentName))
                    .findFirst();
        }
    }

    /**
     * A notice as scripts see it.
     *
     * @param name its name, such as {@code accepted}; {@link #OPEN} does nothing but open a conversation
     * @param script the script whose conversations it comes to, or {@link #ANY}
     * @param opens whether it opens a conversation
     * @param facts the facts it brings
     */
    public record Notice(String name, String script, boolean opens, Set<Fact> facts) {

        /** The name of a notice that does nothing but open a conversation. */
        public static final String OPEN = "open";

        /** Comes to any script. */
        public static final String ANY = "*";

        public Notice {
            facts = Set.copyOf(facts);
        }

        /** Whether it comes to conversations of a script. */
        public boolean comesTo(String scriptName) {
            return script.equals(ANY) || script.equals(scriptName);
        }
    }
}
