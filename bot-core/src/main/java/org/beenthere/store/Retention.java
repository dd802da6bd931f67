package org.beenthere.store;

import java.time.LocalDate;

/** What is kept for a time and then forgotten, whoever it is of, as one transaction sees it. */
public interface Retention {

    /** Forgets events that were seen before a day. */
    void forgetEvents(LocalDate before);

    /** Forgets how much supporters took on in quarters before one, written as {@code 2026-Q4}. */
    void forgetQuarters(String before);
}
