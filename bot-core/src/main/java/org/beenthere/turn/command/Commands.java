package org.beenthere.turn.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Vocabulary;
import org.beenthere.turn.vocabulary.BotWords;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.NoticeSender;
import org.beenthere.turn.vocabulary.PersonFacts;

/** All commands, and with them everything that a script may speak of. */
public final class Commands {

    private static final Map<String, Command> BY_WORD = List.of(
                    new AcceptOffer(),
                    new CloseCase(),
                    new DeclineOffer(),
                    new EscalateCase(),
                    new HandBackOffer(),
                    new LapseOffer(),
                    new ListWaiting(),
                    new LookAgainForSupporter(),
                    new MatchCase(),
                    new MeetSomeoneElse(),
                    new NominateColleague(),
                    new OpenRequest(),
                    new RevealToCoordinator(),
                    new ShareContact(),
                    new ShowCase(),
                    new WhoMayKnow())
            .stream()
            .collect(Collectors.toMap(command -> command.declaration().name(), Function.identity()));

    private Commands() {}

    static Collection<Command> all() {
        return BY_WORD.values();
    }

    /** What scripts may speak of. */
    public static Vocabulary vocabulary() {
        var declarations = all().stream().map(Command::declaration).toList();
        var notices = Stream.concat(
                Stream.of(CaseNotices.UNREACHABLE),
                declarations.stream().flatMap(declaration -> declaration.notices().stream()));
        return Vocabulary.of(
                declarations.stream().map(Declaration::words).toList(),
                notices.distinct().toList(),
                PersonFacts.values(),
                BotWords.needed());
    }

    /** How a command came out, as scripts see it. */
    public record CameOut(String outcome, Map<String, String> facts) {

        /** Says nothing of the facts (law 12). */
        @Override
        public String toString() {
            return outcome;
        }
    }

    /**
     * Carries out a command.
     *
     * @param homeChanged told the account of each person whose home it changes
     * @throws IllegalStateException where it does what it did not declare, so that no script was proved to expect it:
     *     comes out otherwise, sends another notice, or tells other facts. Nothing of the turn may be saved then.
     */
    public static CameOut carryOut(String word, CommandContext context, Consumer<UUID> homeChanged) {
        var command = BY_WORD.get(word);
        var declared = command.declaration();
        var notices = new NoticeSender(word, declared.notices(), context.tx().notices(), context.at(), homeChanged);
        return checked(declared, command.carryOut(context, notices));
    }

    /** How a command came out, if it declares that. */
    static CameOut checked(Declaration declared, Command.Result result) {
        var outcome = result.outcome();
        var comingOut = declared.name() + " comes out as '" + outcome.name() + "': it";
        if (!declared.outcomes().contains(outcome)) {
            throw new IllegalStateException(comingOut + " does not declare that outcome");
        }
        return new CameOut(outcome.name(), result.facts().checked(comingOut, outcome.facts()));
    }
}
