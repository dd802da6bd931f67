package org.beenthere.postgres.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The pool of connections to the database. */
public final class ConnectionPool {

    /** The most transactions of one process at once; more do not make PostgreSQL faster. */
    public static final int TRANSACTIONS = 8;

    /** The most connections: one is left for what is looked up outside of transactions, as newer scripts are. */
    public static final int SIZE = TRANSACTIONS + 1;

    private ConnectionPool() {}

    /** Opens a pool. Connections are made when they are needed, so this succeeds without the database as well. */
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
        config.setExceptionOverride(new UselessSessions());
        config.addDataSourceProperty("ApplicationName", "beenthere");
        // All statements look few rows up by an index, so that planning each anew costs more than it could gain.
        config.setConnectionInitSql("set plan_cache_mode = force_generic_plan; set jit = off");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }
}
