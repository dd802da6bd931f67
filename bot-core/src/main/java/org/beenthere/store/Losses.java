package org.beenthere.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.programme.PeerCase;

/**
 * What stands in the database and cannot be read any more, since a key is gone: a file of the key store was lost, or the
 * database is an older one than the key store, restored from a backup. As one transaction sees it.
 */
public interface Losses {

    /** The keys with which something is sealed that is not over. */
    Set<UUID> keysInUse();

    /** Deletes everything that a key sealed, and says who had to do with the request that it was of, as far as known. */
    Affected bury(UUID key);

    /**
     * Who had to do with a request, by account.
     *
     * @param supporters who was asked or held it
     */
    record Affected(Optional<UUID> requester, Set<UUID> supporters) {}

    /** Open requests that can be read, but whose people stand under a pseudonym of nobody. Locks them. */
    List<PeerCase> stranded();

    /**
     * Has the people of a stranded request stand under pseudonyms again, in the request and in what has to do with it.
     * Offers to others are forgotten.
     *
     * @param requesterScript the script of the requester's side
     * @param supporterScript the script of the supporter's side
     */
    void reclaim(PeerCase stranded, String requesterScript, String supporterScript);

    /** Deletes all other rows of nobody. */
    void deleteOfNobody();
}
