package org.beenthere.app.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.beenthere.app.settings.DatabaseUrl;
import org.beenthere.postgres.connection.ConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the database at a URL. */
public final class Connections {

    private Connections() {}

    /** A pool. Nothing is connected before the first use, so a database that does not answer fails there. */
    public static HikariDataSource pool(DatabaseUrl url) {
        return ConnectionPool.open(url.jdbcUrl(), url.user(), url.password());
    }

    /** A connection for each use, and none kept: for the questions that are asked before there is a pool. */
    static DataSource unpooled(DatabaseUrl url) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url.jdbcUrl());
        connections.setUser(url.user());
        connections.setPassword(url.password());
        return connections;
    }
}
