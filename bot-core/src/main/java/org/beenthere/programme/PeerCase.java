package org.beenthere.programme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for a peer. Every change of stage is a method here, and is empty in a stage where it is not due: an act that
 * comes too late changes nothing (law 3).
 *
 * @param key the id of its data key
 * @param code by which people speak of it, such as {@code K7M-42}
 * @param requester who asked; empty once closed
 * @param holder the supporter who holds it, at most one (law 6)
 * @param offers how many supporters were asked since the last one accepted or a coordinator had more asked
 * @param promisedBy when the requester must have heard of a supporter or from the coordinator
 */
public record PeerCase(
        UUID id,
        UUID key,
        String code,
        Stage stage,
        Optional<Person> requester,
        Optional<Person> holder,
        int offers,
        Instant openedAt,
        Instant promisedBy,
        Need need) {

    /** Characters of a code. */
    public static final int CODE_LENGTH = 7;

    public PeerCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(need, "need");
        if (holder.isPresent() != (stage == Stage.MATCHED || stage == Stage.IN_TOUCH)) {
            throw new IllegalArgumentException("a request has a holder while it is matched or in touch, and then only");
        }
        if (requester.isPresent() == (stage == Stage.CLOSED)) {
            throw new IllegalArgumentException("a request has a requester until it is closed, and then no more");
        }
    }

    /** A new request. */
    public static PeerCase opened(
            UUID id, UUID key, String code, Person requester, Instant at, Instant promisedBy, Need need) {
        return new PeerCase(
                id, key, code, Stage.LOOKING, Optional.of(requester), Optional.empty(), 0, at, promisedBy, need);
    }

    /** A supporter is asked, while nobody else is. */
    public Optional<PeerCase> offered() {
        return stage == Stage.LOOKING
                ? Optional.of(with(Stage.OFFERED, Optional.empty(), offers + 1))
                : Optional.empty();
    }

    /** The supporter who is asked takes it. */
    public Optional<PeerCase> acceptedBy(Person supporter) {
        return stage == Stage.OFFERED ? Optional.of(with(Stage.MATCHED, Optional.of(supporter), 0)) : Optional.empty();
    }

    /** The supporter who is asked does not take it, or the one who took it does not go on. */
    public Optional<PeerCase> lookingAgain() {
        return stage == Stage.OFFERED || holder.isPresent()
                ? Optional.of(with(Stage.LOOKING, Optional.empty(), offers))
                : Optional.empty();
    }

    /** The coordinator wants more supporters to be asked. */
    public Optional<PeerCase> askMore() {
        return stage == Stage.LOOKING ? Optional.of(with(stage, holder, 0)) : Optional.empty();
    }

    /** The requester shares their name with the supporter. */
    public Optional<PeerCase> inTouch() {
        return stage == Stage.MATCHED ? Optional.of(with(Stage.IN_TOUCH, holder, offers)) : Optional.empty();
    }

    /** It is over, and names nobody from now on. */
    public Optional<PeerCase> closed() {
        return stage == Stage.CLOSED
                ? Optional.empty()
                : Optional.of(new PeerCase(
                        id,
                        key,
                        code,
                        Stage.CLOSED,
                        Optional.empty(),
                        Optional.empty(),
                        offers,
                        openedAt,
                        promisedBy,
                        need));
    }

    /** Whether it is open and no supporter holds it. */
    public boolean isWithoutHolder() {
        return stage == Stage.LOOKING || stage == Stage.OFFERED;
    }

    /** Whether this supporter holds it. */
    public boolean isHeldBy(UUID human) {
        return holder.filter(person -> person.human().equals(human)).isPresent();
    }

    /** Whether this person asked. */
    public boolean isOf(UUID human) {
        return requester.filter(person -> person.human().equals(human)).isPresent();
    }

    private PeerCase with(Stage next, Optional<Person> holds, int asked) {
        return new PeerCase(id, key, code, next, requester, holds, asked, openedAt, promisedBy, need);
    }

    /** Tells nothing of anybody (law 12). */
    @Override
    public String toString() {
        return "a request, " + stage;
    }
}
