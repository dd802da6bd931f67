package org.beenthere.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.beenthere.app.CannotStart;
import org.beenthere.script.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What somebody named on the command line, if there is such a thing. */
final class Asked {

    private Asked() {}

    /** What is of that name. */
    static <T> T of(SortedMap<String, T> all, String name, CommandLine command) {
        if (all.containsKey(name)) {
            return all.get(name);
        }
        var meant = Nearest.to(name, all.keySet())
                .map(near -> " Did you mean " + near + "?")
                .orElse(" There is " + String.join(", ", all.keySet()) + ".");
        throw new ParameterException(command, "There is no script " + name + "." + meant);
    }

    /**
     * That folder.
     *
     * @throws CannotStart where there is none
     */
    static Path folder(Path named) {
        if (!Files.isDirectory(named)) {
            throw new CannotStart(named + ": There is no such folder. Name the one of your site.");
        }
        return named;
    }
}
