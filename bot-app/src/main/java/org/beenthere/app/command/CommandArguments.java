package org.beenthere.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.beenthere.app.CannotStart;
import org.beenthere.script.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks that what the command line names exists. */
final class CommandArguments {

    private CommandArguments() {}

    /**
     * The script with a name.
     *
     * @throws ParameterException if there is none, naming a similar one or all of them
     */
    static <T> T script(SortedMap<String, T> all, String name, CommandLine command) {
        if (all.containsKey(name)) {
            return all.get(name);
        }
        var meant = Nearest.to(name, all.keySet())
                .map(near -> " Did you mean " + near + "?")
                .orElse(" There is " + String.join(", ", all.keySet()) + ".");
        throw new ParameterException(command, "There is no script " + name + "." + meant);
    }

    /**
     * The folder.
     *
     * @throws CannotStart if there is no such folder
     */
    static Path folder(Path named) {
        if (!Files.isDirectory(named)) {
            throw new CannotStart(named + ": There is no such folder. Name the one of your site.");
        }
        return named;
    }
}
