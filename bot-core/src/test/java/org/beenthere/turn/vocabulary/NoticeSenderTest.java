package org.beenthere.turn.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Person;
import org.beenthere.store.Topic;
import org.junit.jupiter.api.Test;

class NoticeSenderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Person ANA = new Person(UUID.randomUUID(), UUID.randomUUID());
    private static final Person BEN = new Person(UUID.randomUUID(), UUID.randomUUID());
    private static final PeerCase REQUEST = PeerCase.opened(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "K7M-42",
            ANA,
            NOW,
            NOW.plusSeconds(60),
            new Need("today", "medicine", ""));

    private final SentNotices notices = new SentNotices();
    private final List<UUID> changed = new ArrayList<>();
    private final NoticeSender sender = new NoticeSender(
            "offer.hand_back", List.of(CaseNotices.HANDED_BACK, CaseNotices.OFFER_LAPSES), notices, NOW, changed::add);

    @Test
    void a_notice_that_is_declared_comes_to_the_conversation_that_its_declaration_names() {
        sender.toRequester(REQUEST, CaseNotices.HANDED_BACK, FactValues.of(Facts.SUPPORTER, "Ben"));
        assertThat(notices.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.account()).isEqualTo(ANA.account());
            assertThat(notice.topic()).isEqualTo(Topic.ofCase(REQUEST.id(), "my-request"));
            assertThat(notice.key()).isEqualTo(REQUEST.key());
            assertThat(notice.name()).isEqualTo("handed_back");
            assertThat(notice.opens()).isFalse();
            assertThat(notice.facts()).isEqualTo(Map.of("supporter", "Ben"));
            assertThat(notice.dueAt()).isEqualTo(NOW);
        });
        assertThat(changed).containsExactly(ANA.account());
    }

    @Test
    void a_notice_may_be_due_later() {
        sender.to(BEN, REQUEST, CaseNotices.OFFER_LAPSES, FactValues.NONE, NOW.plusSeconds(30));
        assertThat(notices.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.account()).isEqualTo(BEN.account());
            assertThat(notice.dueAt()).isEqualTo(NOW.plusSeconds(30));
        });
    }

    @Test
    void a_closed_request_names_nobody_who_could_be_told() {
        sender.toRequester(
                REQUEST.closed().orElseThrow(), CaseNotices.HANDED_BACK, FactValues.of(Facts.SUPPORTER, "Ben"));
        assertThat(notices.sent()).isEmpty();
        assertThat(changed).isEmpty();
    }

    @Test
    void a_notice_that_is_not_declared_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sender.toRequester(REQUEST, CaseNotices.LOOK_ON, FactValues.NONE))
                .withMessage("offer.hand_back sends 'look_on' to 'my-request':"
                        + " it does not declare that notice with the facts []");
        assertNothingSent();
    }

    @Test
    void a_notice_that_was_declared_with_other_facts_is_refused() {
        var shows = new NoticeSender("case.show", List.of(CaseNotices.HELD_REQUEST), notices, NOW, changed::add);
        assertThatIllegalStateException()
                .isThrownBy(() -> shows.to(
                        BEN, REQUEST, CaseNotices.NAMED_REQUEST, SomeValues.of(CaseNotices.NAMED_REQUEST.facts())))
                .withMessage("case.show sends 'open' to 'supporting': it does not declare that notice"
                        + " with the facts [code, discipline, mine, named, requester, soon]");
        assertNothingSent();
    }

    @Test
    void a_fact_that_its_notice_does_not_declare_is_refused() {
        var facts = FactValues.of(Facts.SUPPORTER, "Ben").and(Facts.REQUESTER, "Ana Lima");
        assertThatIllegalStateException()
                .isThrownBy(() -> sender.toRequester(REQUEST, CaseNotices.HANDED_BACK, facts))
                .withMessage("offer.hand_back sends 'handed_back' to 'my-request':"
                        + " it does not declare the fact 'requester'");
        assertNothingSent();
    }

    private void assertNothingSent() {
        assertThat(notices.sent()).isEmpty();
        assertThat(changed).isEmpty();
    }
}
