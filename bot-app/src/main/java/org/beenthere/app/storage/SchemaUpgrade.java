package org.beenthere.app.storage;

import javax.sql.DataSource;
import org.beenthere.app.CannotStart;
import org.beenthere.postgres.schema.Schema;
import org.beenthere.postgres.schema.SchemaException;

/** Brings the schema of the database up to date when the bot starts. */
public final class SchemaUpgrade {

    static final String OTHER_VERSION = "The database was made by another version of BeenThere, and this one cannot"
            + " bring it up to date. Nothing was changed: start that version, or name an empty database.";

    /** PostgreSQL's SQLSTATE for a missing privilege. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private SchemaUpgrade() {}

    /**
     * Runs the migrations that are still missing.
     *
     * @throws CannotStart if the database refuses them, or its schema is one that this version does not know
     */
    public static void run(DataSource connections) {
        try {
            Schema.migrate(connections);
        } catch (SchemaException e) {
            throw new CannotStart(e.refusedWith().map(SchemaUpgrade::refusal).orElse(OTHER_VERSION), e);
        }
    }

    private static String refusal(String state) {
        return state.equals(INSUFFICIENT_PRIVILEGE)
                ? "The database does not let the bot make its tables: make the bot's user the owner of the database."
                : "The database refuses to make the bot's tables (" + state + "): its own log says why.";
    }
}
