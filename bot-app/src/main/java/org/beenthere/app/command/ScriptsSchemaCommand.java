package org.beenthere.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.CannotStart;
import org.beenthere.conversations.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts schema FOLDER}: copies the JSON Schemas to where an editor finds them. */
@Command(
        name = "schema",
        description = {
            "Writes FOLDER/schema, by which an editor explains and completes the scripts and words of FOLDER as one types.",
            "An editor finds it by the first line of a file, which each shipped script has."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ScriptsSchemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The site folder.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Schemas.copyTo(CommandArguments.folder(folder));
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be written: mend that, then try again.", e);
        }
        var out = spec.commandLine().getOut();
        out.println("The schemas are in " + folder.resolve("schema") + ". The first line of a script:");
        out.println("# yaml-language-server: $schema=../schema/script.schema.json");
        out.println("and of a file of words, of a translation, or of a prompt of a check-in:");
        out.println("# yaml-language-server: $schema=../schema/words.schema.json");
        out.println("# yaml-language-server: $schema=../schema/translation.schema.json");
        out.println("# yaml-language-server: $schema=../schema/prompt.schema.json");
        out.flush();
        return 0;
    }
}
