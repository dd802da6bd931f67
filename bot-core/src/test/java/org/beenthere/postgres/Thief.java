package org.beenthere.postgres;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.testing.Rows;

/** Somebody who copies every row at some moments of a story, to hold them against what is left afterwards. */
final class Thief {

    private static final List<String> PSEUDONYMS = List.of(
            "peer_case.requester",
            "peer_case.holder",
            "offer.account",
            "conversation.account",
            "notice.account",
            "outbox.account",
            "home_view.account",
            "visitor.account",
            "acceptance.account",
            "inbox.event");

    /** What is kept of people for longer than anything about a request. */
    private static final Set<String> LASTING = Set.of("roster_entry", "address", "supporter_quarter");

    /** What is about requests, or about who acts. */
    private static final Set<String> PASSING = Set.of(
            "peer_case",
            "offer",
            "conversation",
            "notice",
            "outbox",
            "shown",
            "home_view",
            "inbox",
            "visitor",
            "acceptance");

    /** A pseudonym that stood in a column. */
    record Pseudonym(String column, byte[] bytes) {}

    private final Rows rows;
    private final List<Pseudonym> pseudonyms = new ArrayList<>();
    private final Set<String> lasting = new TreeSet<>();
    private final Set<String> passing = new TreeSet<>();

    Thief(Rows rows) {
        this.rows = rows;
    }

    /** Copies pseudonyms and the numbers of the transactions that wrote or locked a row. */
    void copy() {
        for (var name : PSEUDONYMS) {
            var column = TableColumn.of(name);
            rows.of("select encode(" + column.column() + ", 'hex') from " + column.table() + " where " + column.column()
                            + " is not null")
                    .forEach(hex ->
                            pseudonyms.add(new Pseudonym(name, HexFormat.of().parseHex(hex))));
        }
        LASTING.forEach(table -> lasting.addAll(transactions(table)));
        PASSING.forEach(table -> passing.addAll(transactions(table)));
    }

    private List<String> transactions(String table) {
        return rows.of("select xmin from " + table + " union select xmax from " + table + " where xmax::text <> '0'");
    }

    List<Pseudonym> pseudonyms() {
        return pseudonyms;
    }

    /** Transactions that have to do both with what lasts and with what passes. */
    Set<String> joining() {
        var both = new TreeSet<>(lasting);
        both.retainAll(passing);
        return both;
    }
}
