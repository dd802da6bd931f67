package org.beenthere.store;

import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Person;

/**
 * A chat account that the bot knows.
 *
 * @param human shared by all accounts of one person
 * @param address how its platform names it, and reaches it
 */
public record Account(UUID id, UUID human, Address address) {

    /** How its platform names it. */
    public PersonRef ref() {
        return address.person();
    }

    /** The account without its name. */
    public Person person() {
        return new Person(human, id);
    }
}
