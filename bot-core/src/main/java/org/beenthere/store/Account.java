package org.beenthere.store;

import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Person;

/**
 * A chat account that has spoken with the bot, or is on the roster.
 *
 * @param id from {@link Seal#accountId}
 * @param human the id of one of the person's accounts, which stands for all of them
 * @param address how its platform names and reaches it
 */
public record Account(UUID id, UUID human, Address address) {

    /** How its platform names it. */
    public PersonRef ref() {
        return address.person();
    }

    /** The owner, by ids alone. */
    public Person person() {
        return new Person(human, id);
    }
}
