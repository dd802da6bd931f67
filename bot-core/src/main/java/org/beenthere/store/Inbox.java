package org.beenthere.store;

import java.time.LocalDate;

/** Which events were seen, as one transaction sees them. */
public interface Inbox {

    /**
     * Notes an event; false where it was seen before.
     *
     * @param eventHash from {@link Seal#eventHash}
     * @param day on which it happened, in UTC
     */
    boolean take(byte[] eventHash, LocalDate day);
}
