package org.beenthere.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.beenthere.postgres.sealing.Pseudonyms;
import org.beenthere.postgres.sealing.TableColumn;

/** Every column of pseudonyms, once: for what is done to all of them when a day key ends or is gone. */
enum PseudonymColumn {
    REQUESTER(PostgresCases.REQUESTER, "id", "true", true, false),
    HOLDER(PostgresCases.HOLDER, "id", "true", true, false),
    OFFER(PostgresOffers.ACCOUNT, "peer_case", "true", true, false),
    CONVERSATION(PostgresConversations.ACCOUNT, "coalesce(peer_case, id)", "topic <> 'home'", true, false),
    NOTICE(PostgresNotices.ACCOUNT, "id", "true", true, false),
    OUTBOX(PostgresOutbox.ACCOUNT, "message", "true", true, false),
    HOME_VIEW(PostgresHomeViews.ACCOUNT, "null", "version > published", true, true),
    ACCEPTANCE(PostgresSupporters.ACCEPTED, "id", "true", false, false),
    INBOX(PostgresInbox.EVENT, "null", "true", false, false),
    VISITOR(PostgresAccounts.VISITOR, "null", "true", false, true);

    private final TableColumn column;
    private final String in;
    private final String lasting;
    private final boolean open;
    private final boolean single;

    /**
     * @param name with its table
     * @param in what tells the pseudonyms of a row from those of others, as SQL; {@code null} where nothing does
     * @param lasting those of its rows that outlive a day key, as SQL
     * @param open whether whoever stands in it has something open
     * @param single whether an account has one row at the most: if it got a newer one, that counts
     */
    PseudonymColumn(String name, String in, String lasting, boolean open, boolean single) {
        this.column = TableColumn.of(name);
        this.in = in;
        this.lasting = lasting;
        this.open = open;
        this.single = single;
    }

    String table() {
        return column.table();
    }

    String column() {
        return column.column();
    }

    /** Rows that outlive a day key, for {@code from}. */
    String lastingRows() {
        return table() + " where " + column() + " is not null and " + lasting;
    }

    boolean isOpen() {
        return open;
    }

    boolean isSingle() {
        return single;
    }

    /** What its pseudonyms begin with, which is of their day key, as SQL. */
    String beginning() {
        return "substring(" + column() + " from 1 for " + Long.BYTES + ")";
    }

    /** What to select so that {@link #pseudonyms} and {@link #pseudonym} can be read. */
    String selected() {
        return in + " as pseudonyms_in, " + column() + " as pseudonym";
    }

    /** The pseudonyms to which that of a row belongs. */
    Pseudonyms pseudonyms(TransactionScope scope, ResultSet row) throws SQLException {
        var all = scope.pseudonyms(column.toString());
        var thing = row.getString("pseudonyms_in");
        return thing == null ? all : all.in(thing);
    }

    static byte[] pseudonym(ResultSet row) throws SQLException {
        return row.getBytes("pseudonym");
    }
}
