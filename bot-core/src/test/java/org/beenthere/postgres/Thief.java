package org.beenthere.postgres;

import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beenthere.postgres.sealing.TableColumn;
import org.beenthere.testing.Rows;

/** Somebody who copies every row at some moments of a story, to hold them against what is left afterwards. */
final class Thief {

    /** Columns of pseudonyms, each with what names its row for as long as it lives, as SQL. */
    private static final Map<String, String> PSEUDONYMS = Map.of(
            "peer_case.requester", "id::text",
            "peer_case.holder", "id::text",
            "offer.account", "peer_case::text",
            "conversation.account", "topic || ' ' || coalesce(peer_case, id)",
            "notice.account", "id::text",
            "outbox.account", "message",
            "home_view.account", "''",
            "visitor.account", "id::text",
            "acceptance.account", "id::text",
            "inbox.event", "''");

    /** What is kept of people for longer than anything about a request. */
    private static final Set<String> LASTING = Set.of("roster_entry", "address");

    /** A pseudonym that stood in a row of a column. */
    record Pseudonym(String column, String row, String hex) {

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    private final Rows rows;
    private final Set<Pseudonym> pseudonyms = new LinkedHashSet<>();
    private final Set<String> lasting = new TreeSet<>();
    private final Set<String> passing = new TreeSet<>();

    Thief(Rows rows) {
        this.rows = rows;
    }

    /** Copies pseudonyms and the numbers of the transactions that wrote or locked a row. */
    void copy() {
        PSEUDONYMS.forEach((name, row) -> {
            var column = TableColumn.of(name);
            rows.of("select " + row + " || '|' || encode(" + column.column() + ", 'hex') from " + column.table()
                            + " where " + column.column() + " is not null")
                    .forEach(found -> {
                        var parts = found.split("\\|");
                        pseudonyms.add(new Pseudonym(name, parts[0], parts[1]));
                    });
        });
        LASTING.forEach(table -> lasting.addAll(transactions(table)));
        Rows.PASSING.forEach(table -> passing.addAll(transactions(table)));
    }

    private List<String> transactions(String table) {
        return rows.of("select xmin from " + table + " union select xmax from " + table + " where xmax::text <> '0'");
    }

    Set<Pseudonym> pseudonyms() {
        return pseudonyms;
    }

    /**
     * Columns in which a row that is still there stood under a pseudonym that another row had as well. Whoever can tell of whom
     * the one is knows it of the other too.
     */
    Set<String> telling() {
        var there = new Thief(rows);
        there.copy();
        var living = there.pseudonyms.stream().map(Pseudonym::row).collect(Collectors.toSet());
        return pseudonyms.stream()
                .filter(one -> !one.row().isEmpty() && living.contains(one.row()))
                .flatMap(one -> pseudonyms.stream()
                        .filter(other ->
                                other.hex().equals(one.hex()) && !other.row().equals(one.row())))
                .map(Pseudonym::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Transactions that have to do both with what lasts and with what passes. */
    Set<String> joining() {
        var both = new TreeSet<>(lasting);
        both.retainAll(passing);
        return both;
    }
}
