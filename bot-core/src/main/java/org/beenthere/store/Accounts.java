package org.beenthere.store;

import java.util.UUID;
import org.beenthere.chat.Address;
import org.beenthere.chat.PersonRef;

/** The chat accounts, as one transaction sees them. */
public interface Accounts {

    /** The account of somebody who acts. Keeps of the address what is new. */
    Account meet(Address address);

    /** An account. Keeps nothing. */
    Account of(PersonRef person);

    /**
     * The account of an id that something names.
     *
     * @throws IllegalStateException where nothing that is open names it, so that nobody knows whose it is any more
     */
    Account get(UUID id);
}
