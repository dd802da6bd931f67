package org.beenthere.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings that differ from PostgreSQL's defaults. Written at each start; all others are for the site to tune. */
final class ServerSettings {

    static final String FILE_NAME = "beenthere.conf";

    private ServerSettings() {}

    static void write(Path cluster, int port) throws IOException {
        Files.writeString(cluster.resolve(FILE_NAME), """
                # Written by BeenThere at each start.
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                # no content in the log: neither the statement that failed nor the values it failed on
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length_on_error = 0
                log_statement = none
                log_checkpoints = off
                """.formatted(port));
    }
}
