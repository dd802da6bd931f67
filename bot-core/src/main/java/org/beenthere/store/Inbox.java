package org.beenthere.store;

import java.time.LocalDate;

/** Which events were seen. */
public interface Inbox {

    /** Notes an event; false where it was seen before. */
    boolean take(byte[] eventHash, LocalDate day);
}
