package org.beenthere.turn.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Vocabulary;

/** All commands, and with them everything that a script may speak of. */
public final class Commands {

    private static final Map<String, Command> BY_WORD = List.of(
                    new AcceptOffer(),
                    new AskSomeoneElse(),
                    new CloseCase(),
                    new DeclineOffer(),
                    new FindPeer(),
                    new HandBack(),
                    new LapseOffer(),
                    new ListWaiting(),
                    new LookAgain(),
                    new Nominate(),
                    new OpenRequest(),
                    new RevealToCoordinator(),
                    new ShareContact(),
                    new ShowCase(),
                    new TellCoordinator())
            .stream()
            .collect(Collectors.toMap(command -> command.words().name(), Function.identity()));

    private Commands() {}

    /** What scripts may speak of. */
    public static Vocabulary vocabulary() {
        var notices = Stream.concat(
                Stream.of(Unreachable.WORDS), BY_WORD.values().stream().flatMap(command -> command.tells().stream()));
        return Vocabulary.of(
                BY_WORD.values().stream().map(Command::words).toList(),
                notices.distinct().toList(),
                PersonFacts.VALUES,
                HouseWords.needed());
    }

    /**
     * Carries out a command.
     *
     * @throws IllegalStateException where it comes out in a way that it had not declared, from which no script leads on
     */
    public static Command.Result carryOut(String word, CommandContext context) {
        var command = BY_WORD.get(word);
        var result = command.carryOut(context);
        if (!command.words().outcomes().containsKey(result.outcome())) {
            throw new IllegalStateException(word + " came out as " + result.outcome() + ", which it never says");
        }
        return result;
    }
}
