package org.beenthere.postgres;

/** A column of a table. */
record TableColumn(String table, String column) {

    /** @param name such as {@code offer.account} */
    static TableColumn of(String name) {
        var dot = name.indexOf('.');
        return new TableColumn(name.substring(0, dot), name.substring(dot + 1));
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
