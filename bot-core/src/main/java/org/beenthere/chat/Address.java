package org.beenthere.chat;

import java.util.Objects;
import java.util.Optional;

/**
 * An account, and how its platform reaches it.
 *
 * @param person whose account it is
 * @param reference the platform's reference of the private chat with them, as their last event gave it. Only the
 *     adapter reads it; it is kept sealed, and handed back with each message. Empty if none is known
 * @param belonging whether they belong to the organisation; kept with the reference, and looked up anew by events
 */
public record Address(PersonRef person, Optional<String> reference, Belonging belonging) {

    public Address {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reference, "reference");
        // What was kept before this was known has none.
        belonging = belonging == null ? Belonging.UNKNOWN : belonging;
    }

    /** An address of somebody of whom nobody said whether they belong. */
    public Address(PersonRef person, Optional<String> reference) {
        this(person, reference, Belonging.UNKNOWN);
    }

    /** An address without a reference. */
    public static Address of(PersonRef person) {
        return new Address(person, Optional.empty());
    }

    /** The same, with what a platform says of whether they belong. */
    public Address as(Belonging said) {
        return new Address(person, reference, said);
    }

    /** What is known of the same account after an event gave an address: what that does not say stays. */
    public Address updated(Address given) {
        return new Address(
                given.person,
                given.reference.or(() -> reference),
                given.belonging == Belonging.UNKNOWN ? belonging : given.belonging);
    }

    /** Leaves the reference out, which may name a person (law 12). */
    @Override
    public String toString() {
        return person.toString();
    }
}
