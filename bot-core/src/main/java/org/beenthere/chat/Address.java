package org.beenthere.chat;

import java.util.Objects;
import java.util.Optional;

/**
 * An account, and how its platform reaches it.
 *
 * @param person whose account it is
 * @param reference the platform's reference of the private chat with them, as their last event gave it. Only the
 *     adapter reads it; it is kept sealed, and handed back with each message. Empty if none is known
 */
public record Address(PersonRef person, Optional<String> reference) {

    public Address {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reference, "reference");
    }

    /** An address without a reference. */
    public static Address of(PersonRef person) {
        return new Address(person, Optional.empty());
    }

    /** Leaves the reference out, which may name a person (law 12). */
    @Override
    public String toString() {
        return person.toString();
    }
}
