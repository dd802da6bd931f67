package org.beenthere.turn;

import java.util.UUID;
import org.beenthere.chat.PersonRef;

/** The chat accounts, as far as one transaction sees them. */
public interface Accounts {

    /** Finds an account by its keyed hash, or makes it. */
    Account findOrMake(PersonRef ref);

    /** The account of an id that is known to be there. */
    Account get(UUID id);
}
