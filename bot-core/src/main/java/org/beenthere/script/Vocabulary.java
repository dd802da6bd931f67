package org.beenthere.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What scripts may speak of: the commands with their outcomes, the notices, and what is known of the person.
 *
 * @param commands by name
 * @param notices the names of the notices that may come
 * @param person what is known of the person at every turn, by name without the {@code person.} in front
 * @param words the keys of the words that stand beside the scripts
 */
public record Vocabulary(Map<String, Command> commands, Set<String> notices, Set<String> person, Set<String> words) {

    /** A vocabulary of nothing. */
    static final Vocabulary NONE = of(List.of(), Set.of(), Set.of());

    public Vocabulary {
        commands = Map.copyOf(commands);
        notices = Set.copyOf(notices);
        person = Set.copyOf(person);
        words = Set.copyOf(words);
    }

    /** A vocabulary of the given commands. */
    public static Vocabulary of(List<Command> commands, Set<String> notices, Set<String> person) {
        return new Vocabulary(
                commands.stream().collect(Collectors.toMap(Command::name, Function.identity())),
                notices,
                person,
                Set.of());
    }

    /** The same vocabulary, with words that stand beside the scripts. */
    public Vocabulary with(Set<String> keys) {
        return new Vocabulary(commands, notices, person, keys);
    }

    /**
     * A command as scripts see it.
     *
     * @param name such as {@code offer.accept}
     * @param arguments the slots it is handed
     * @param outcomes every outcome it may have; a script must lead on from each
     */
    public record Command(String name, List<String> arguments, Set<String> outcomes) {
        public Command {
            arguments = List.copyOf(arguments);
            outcomes = Set.copyOf(outcomes);
        }
    }
}
