package org.beenthere.postgres.connection;

import java.util.HashSet;
import java.util.Set;

/**
 * What a transaction has had fetched before it, so far: each thing once, and not many. It is fetched while no connection and
 * no lock is held, so that whatever is slow there keeps nobody else waiting.
 */
public final class FetchFirst {

    /** More than any turn needs; what is missing beyond that is not known. */
    private static final int MOST = 4;

    private final Set<Object> fetched = new HashSet<>();

    /** Ends a try of the transaction. It says nothing to anybody. */
    public static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Runnable fetch;

        private Missing(Runnable fetch) {
            super("something is fetched first", null, false, false);
            this.fetch = fetch;
        }

        public void fetch() {
            fetch.run();
        }
    }

    /** Returns where it was fetched already, or too much was. */
    public void require(Object what, Runnable fetch) {
        if (fetched.size() < MOST && fetched.add(what)) {
            throw new Missing(fetch);
        }
    }
}
