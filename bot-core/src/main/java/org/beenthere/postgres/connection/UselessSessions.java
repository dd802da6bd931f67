package org.beenthere.postgres.connection;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Which errors mean that a session is of no more use, however whole its connection looks: the pool throws it out at once,
 * and the next one is to whichever server has the address now.
 */
final class UselessSessions implements SQLExceptionOverride {

    /**
     * Only reading is allowed: after a failover, a session to the server that was the primary before. PostgreSQL says the
     * same of what cannot be done during recovery.
     */
    static final String READ_ONLY = "25006";

    /** The connection is broken. */
    private static final String CONNECTION = "08";

    /** The server shuts down, has crashed, starts, or ends the session for a reason of its own. */
    private static final String INTERVENTION = "57P";

    /** Whether a session is of no more use after an error of that SQLSTATE. */
    static boolean after(String state) {
        return state.startsWith(CONNECTION) || state.startsWith(INTERVENTION) || state.equals(READ_ONLY);
    }

    @java.lang.Override
    public Override adjudicate(SQLException error) {
        return error.getSQLState() != null && after(error.getSQLState())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
