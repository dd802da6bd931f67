package org.beenthere.store;

import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;

/** The chat accounts, as one transaction sees them. */
public interface Accounts {

    /** Finds an account by its keyed hash, or makes it. Keeps of the address what is new. */
    Account findOrMake(Address address);

    /** Finds an account by its keyed hash. */
    Optional<Account> find(PersonRef person);

    /** The account of an id that exists. */
    Account get(UUID id);
}
