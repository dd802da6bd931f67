package org.beenthere.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/** The roster, as far as one transaction sees it. */
public interface Roster {

    /** Everybody who takes requests. */
    List<Member> supporters();

    /** Everybody who coordinates the programme. */
    List<Member> coordinators();

    /** The row of a person, on whichever of their accounts. */
    Optional<Member> find(UUID human);

    /** All accounts of a person that the bot knows. */
    Set<PersonRef> accounts(UUID human);
}
