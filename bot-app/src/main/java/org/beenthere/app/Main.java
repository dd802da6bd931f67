package org.beenthere.app;

import java.util.Map;
import org.beenthere.app.command.BeenThereCommand;
import org.beenthere.app.command.CannotStartPrinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The entry point. Exits with 0; with 1 after a {@link CannotStart} or a fault; with 2 after a wrong command line. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        // Java's own handler would print the message of the exception, which may hold content (law 12).
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, problem) -> LOG.error("The thread {} ended by a fault.", thread.getName(), problem));
        System.exit(commandLine(System.getenv()).execute(arguments));
    }

    /** The command line, for a set of environment variables. */
    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new BeenThereCommand(environment))
                .setExecutionExceptionHandler(new CannotStartPrinter())
                .setUsageHelpWidth(110);
    }
}
