package org.beenthere.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections to the database. */
public final class ConnectionPool {

    /** Connections of one process; more do not make PostgreSQL faster. */
    public static final int SIZE = 8;

    private ConnectionPool() {}

    /** A pool; connections are made when they are needed, so that a start without the database fails where it is used. */
    public static HikariDataSource open(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("beenthere");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(SIZE);
        config.setConnectionTimeout(1_000);
        config.setValidationTimeout(500);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "beenthere");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
