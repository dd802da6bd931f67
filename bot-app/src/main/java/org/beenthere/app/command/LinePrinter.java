package org.beenthere.app.command;

import java.io.PrintWriter;
import java.util.function.Consumer;

/** Prints lines that the user should see at once, not when the command ends. */
record LinePrinter(PrintWriter out) implements Consumer<String> {

    @Override
    public void accept(String line) {
        out.println(line);
        out.flush();
    }
}
