package org.beenthere.app.command;

import org.beenthere.app.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints a {@link CannotStart} as one line. Any other exception is our own fault, and logged with its stack trace. */
public final class CannotStartPrinter implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CannotStartPrinter.class);

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof CannotStart) {
            command.getErr().println(problem.getMessage());
        } else {
            LOG.error("A fault of BeenThere's own ended it. Please report these lines.", problem);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
