package org.beenthere.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The stages of a request, and the acts that lead from one to another. */
class PeerCaseTest {

    private static final Person ANA = new Person(new UUID(0, 1), new UUID(1, 1));
    private static final Person BEN = new Person(new UUID(0, 2), new UUID(1, 2));
    private static final PeerCase OPENED = PeerCase.opened(
            new UUID(2, 1),
            new UUID(3, 1),
            "K7M-42",
            ANA,
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(1),
            new Need("days", "medicine", "attending"));

    /** Everything that may be done to a request. */
    enum Act {
        OFFER(Set.of(Stage.LOOKING), Stage.OFFERED),
        ACCEPT(Set.of(Stage.OFFERED), Stage.MATCHED),
        LOOK_AGAIN(Set.of(Stage.OFFERED, Stage.MATCHED, Stage.IN_TOUCH), Stage.LOOKING),
        ASK_MORE(Set.of(Stage.LOOKING), Stage.LOOKING),
        SHARE(Set.of(Stage.MATCHED), Stage.IN_TOUCH),
        CLOSE(EnumSet.complementOf(EnumSet.of(Stage.CLOSED)), Stage.CLOSED);

        private final Set<Stage> due;
        private final Stage next;

        Act(Set<Stage> due, Stage next) {
            this.due = due;
            this.next = next;
        }

        Optional<PeerCase> on(PeerCase peerCase) {
            return switch (this) {
                case OFFER -> peerCase.offered();
                case ACCEPT -> peerCase.acceptedBy(BEN);
                case LOOK_AGAIN -> peerCase.lookingAgain();
                case ASK_MORE -> peerCase.askMore();
                case SHARE -> peerCase.inTouch();
                case CLOSE -> peerCase.closed();
            };
        }
    }

    @Property
    void whatever_is_done_in_whatever_order_an_act_takes_effect_where_it_is_due_and_nowhere_else(
            @ForAll List<Act> acts) {
        var now = OPENED;
        for (var act : acts) {
            var next = act.on(now);
            assertThat(next.isPresent()).isEqualTo(act.due.contains(now.stage()));
            assertThat(next.map(PeerCase::stage).orElse(act.next)).isEqualTo(act.next);
            now = next.orElse(now);
            assertThat(now.holder().isPresent()).isEqualTo(isHeld(now));
            assertThat(now.isWithoutHolder()).isEqualTo(!isHeld(now) && now.stage() != Stage.CLOSED);
            assertThat(now.isHeldBy(BEN.human())).isEqualTo(isHeld(now));
            assertThat(now.isOf(ANA.human())).isEqualTo(now.stage() != Stage.CLOSED);
            assertThat(now.id()).isEqualTo(OPENED.id());
            assertThat(now.key()).isEqualTo(OPENED.key());
            assertThat(now.promisedBy()).isEqualTo(OPENED.promisedBy());
        }
    }

    @Property
    void once_closed_it_names_nobody_and_nothing_opens_it_again(@ForAll List<Act> before, @ForAll List<Act> after) {
        var now = OPENED;
        for (var act : before) {
            now = act.on(now).orElse(now);
        }
        now = now.closed().orElse(now);
        assertThat(now.requester()).isEmpty();
        assertThat(now.holder()).isEmpty();
        for (var act : after) {
            assertThat(act.on(now)).isEmpty();
        }
    }

    @Property
    void it_counts_how_many_were_asked_since_one_accepted_or_the_coordinator_looked(@ForAll List<Act> acts) {
        var now = OPENED;
        int asked = 0;
        for (var act : acts) {
            var next = act.on(now);
            if (next.isPresent()) {
                asked = switch (act) {
                    case OFFER -> asked + 1;
                    case ACCEPT, ASK_MORE -> 0;
                    default -> asked;
                };
                now = next.get();
            }
            assertThat(now.offers()).isEqualTo(asked);
        }
    }

    @Example
    void a_request_that_has_a_holder_where_none_belongs_or_none_where_one_does_cannot_be() {
        var held = Map.of(Stage.LOOKING, false, Stage.OFFERED, false, Stage.MATCHED, true, Stage.IN_TOUCH, true);
        held.forEach((stage, holds) -> {
            assertThat(request(stage, Optional.of(ANA), holds ? Optional.of(BEN) : Optional.empty())
                            .stage())
                    .isEqualTo(stage);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request(stage, Optional.of(ANA), holds ? Optional.empty() : Optional.of(BEN)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request(stage, Optional.empty(), holds ? Optional.of(BEN) : Optional.empty()));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request(Stage.CLOSED, Optional.of(ANA), Optional.empty()));
    }

    private static boolean isHeld(PeerCase peerCase) {
        return peerCase.stage() == Stage.MATCHED || peerCase.stage() == Stage.IN_TOUCH;
    }

    private static PeerCase request(Stage stage, Optional<Person> requester, Optional<Person> holder) {
        return new PeerCase(
                OPENED.id(),
                OPENED.key(),
                OPENED.code(),
                stage,
                requester,
                holder,
                0,
                OPENED.openedAt(),
                OPENED.promisedBy(),
                OPENED.need());
    }
}
