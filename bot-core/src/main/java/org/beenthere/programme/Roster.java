package org.beenthere.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/** The roster, as one transaction sees it. */
public interface Roster {

    /** Every account of everybody who takes requests. */
    List<Member> supporters();

    /** Every account of everybody who coordinates the programme. */
    List<Member> coordinators();

    /** The row of a person, on whichever of their accounts. */
    Optional<Member> find(UUID human);

    /** All accounts of a person that the bot knows. */
    Set<PersonRef> accounts(UUID human);
}
