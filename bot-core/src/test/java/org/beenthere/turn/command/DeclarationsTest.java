package org.beenthere.turn.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.script.Fact;
import org.beenthere.script.Vocabulary;
import org.beenthere.store.Notice;
import org.beenthere.turn.vocabulary.CaseNotices;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;
import org.beenthere.turn.vocabulary.NoticeSender;
import org.beenthere.turn.vocabulary.SentNotices;
import org.beenthere.turn.vocabulary.SomeValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command is held to what it declares, since scripts are proved against nothing else. */
class DeclarationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Person SOMEBODY = new Person(UUID.randomUUID(), UUID.randomUUID());
    private static final PeerCase REQUEST = PeerCase.opened(
            UUID.randomUUID(), UUID.randomUUID(), "K7M-42", SOMEBODY, NOW, NOW, new Need("today", "", ""));

    private final SentNotices notices = new SentNotices();

    private static Stream<Declaration> declarations() {
        return Commands.all().stream().map(Command::declaration);
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void a_notice_that_is_declared_is_sent_with_all_its_facts_and_not_without_any_of_them(Declaration command) {
        for (var notice : command.notices()) {
            notices.sent().clear();
            send(command, notice, SomeValues.of(notice.facts()));
            assertThat(notices.sent())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent.facts().keySet()).isEqualTo(names(notice.facts())));
            for (var fact : notice.facts()) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> send(command, notice, SomeValues.of(without(fact, notice.facts()))))
                        .withMessageContainingAll(
                                command.name() + " ",
                                "'" + notice.name() + "'",
                                "lacks the fact '" + fact.name() + "'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void a_notice_that_only_others_declare_is_refused(Declaration command) {
        var others = Stream.concat(
                        Stream.of(CaseNotices.UNREACHABLE), declarations().flatMap(other -> other.notices().stream()))
                .filter(notice -> !command.notices().contains(notice));
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(notice -> assertThatIllegalStateException()
                        .isThrownBy(() -> send(command, notice, SomeValues.of(notice.facts())))
                        .withMessageContainingAll(command.name() + " ", "'" + notice.name() + "'"));
        assertThat(notices.sent()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void an_outcome_that_is_declared_comes_with_all_its_facts_and_not_without_any_of_them(Declaration command) {
        for (var outcome : command.outcomes()) {
            var cameOut = Commands.checked(command, result(outcome, outcome.facts()));
            assertThat(cameOut.outcome()).isEqualTo(outcome.name());
            assertThat(cameOut.facts().keySet()).isEqualTo(names(outcome.facts()));
            for (var fact : outcome.facts()) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> Commands.checked(command, result(outcome, without(fact, outcome.facts()))))
                        .withMessageContainingAll(
                                command.name() + " ",
                                "'" + outcome.name() + "'",
                                "lacks the fact '" + fact.name() + "'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void an_outcome_that_is_not_declared_is_refused(Declaration command) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Commands.checked(command, Command.Result.of(Outcome.of("surprise"))))
                .withMessage(command.name() + " comes out as 'surprise': it does not declare that outcome");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void an_outcome_with_a_fact_that_it_does_not_declare_is_refused(Declaration command) {
        for (var outcome : command.outcomes()) {
            var facts = SomeValues.of(outcome.facts()).and(Facts.CONTACT, "extension 4411");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Commands.checked(command, new Command.Result(outcome, facts)))
                    .withMessage(command.name() + " comes out as '" + outcome.name()
                            + "': it does not declare the fact 'contact'");
        }
    }

    @Test
    void the_class_of_a_command_is_named_for_its_word() {
        assertThat(Commands.all()).allSatisfy(command -> {
            var word = command.declaration().name();
            assertThat(command.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .contains(word.substring(word.indexOf('.') + 1).replace("_", ""));
        });
    }

    @Test
    void no_notice_of_a_command_has_the_name_of_one_of_the_clock() {
        assertThat(Commands.vocabulary().noticeNames()).doesNotContain(Notice.ELAPSED, Notice.REMINDER);
    }

    @Test
    void a_fact_is_the_same_wherever_it_comes() {
        var facts = declarations()
                .flatMap(command -> Stream.concat(
                        command.notices().stream().map(Vocabulary.Notice::facts),
                        command.outcomes().stream().map(Outcome::facts)))
                .flatMap(Set::stream)
                .distinct();
        assertThat(facts.map(Fact::name)).isNotEmpty().doesNotHaveDuplicates();
    }

    private void send(Declaration command, Vocabulary.Notice notice, FactValues facts) {
        new NoticeSender(command.name(), command.notices(), notices, NOW, _ -> {}).to(SOMEBODY, REQUEST, notice, facts);
    }

    private static Command.Result result(Outcome outcome, Set<Fact> facts) {
        return new Command.Result(outcome, SomeValues.of(facts));
    }

    private static Set<Fact> without(Fact fact, Set<Fact> facts) {
        var others = new HashSet<>(facts);
        others.remove(fact);
        return others;
    }

    private static Set<String> names(Set<Fact> facts) {
        return facts.stream().map(Fact::name).collect(Collectors.toSet());
    }
}
