package org.beenthere.postgres.sealing;

/** A column of a table. */
public record TableColumn(String table, String column) {

    /** The column of pseudonyms of whoever holds a request. */
    public static final String CASE_HOLDER = "peer_case.holder";

    /** The column that the addresses of supporters and coordinators are sealed for. */
    public static final String ADDRESS = "address.address";

    /** The purpose of the ids of those addresses. */
    public static final String ADDRESS_ID = "address";

    /** @param name such as {@code offer.account} */
    public static TableColumn of(String name) {
        var dot = name.indexOf('.');
        return new TableColumn(name.substring(0, dot), name.substring(dot + 1));
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
