package org.beenthere.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/** The roster, as one transaction sees it. What it returns says what all rows of a person say, see {@link LinkedRows}. */
public interface Roster {

    /** Everybody who takes requests, with every account on which they do. */
    List<Member> supporters();

    /** Everybody who coordinates the programme, with every account on which they do. */
    List<Member> coordinators();

    /** Somebody on the roster, with the first of their accounts. */
    Optional<Member> find(UUID human);

    /** All accounts of a person that the bot knows. */
    Set<PersonRef> accounts(UUID human);
}
