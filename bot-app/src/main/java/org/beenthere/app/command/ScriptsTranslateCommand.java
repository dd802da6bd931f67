package org.beenthere.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beenthere.app.CannotStart;
import org.beenthere.app.authoring.ScriptTranslations;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.TranslationFileWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./beenthere scripts translate FOLDER NAME LANGUAGE}: prints or updates the translation of a script. */
@Command(
        name = "translate",
        description = {
            "Prints the translation of a script: one to begin with or, where FOLDER/scripts/NAME.LANGUAGE.yaml is there,"
                    + " that one brought up to date. What was translated stays; of a text that was changed since, the"
                    + " old one stands in a comment.",
            "With --update it is written there. A '>' to that place would empty the file before it is read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ScriptsTranslateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "A site folder, or any folder with scripts/.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "NAME", description = "The name of the script, such as home.")
    private String name;

    @Parameters(index = "2", paramLabel = "LANGUAGE", description = "The language's code, such as fr.")
    private String language;

    @Option(names = "--update", description = "Write it to FOLDER/scripts/NAME.LANGUAGE.yaml.")
    private boolean update;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!language.matches("[a-z]{2,3}")) {
            throw new ParameterException(
                    spec.commandLine(), "Write the language's code in two or three small letters, such as fr.");
        }
        var script = CommandArguments.script(
                ScriptTranslations.scripts(CommandArguments.folder(folder)), name, spec.commandLine());
        if (language.equals(ScriptTranslations.languageOf(script))) {
            throw new ParameterException(
                    spec.commandLine(), name + " is written in " + language + ": name another language.");
        }
        var existing = ScriptTranslations.existing(folder, name, language);
        var problems = new Problems();
        var translation = TranslationFileWriter.of(script, language, existing, problems);
        translation.ifPresentOrElse(this::output, () -> print(spec.commandLine().getErr(), problems + "\n"));
        return translation.isPresent() ? 0 : 1;
    }

    private void output(String translation) {
        var out = spec.commandLine().getOut();
        if (update) {
            var file = ScriptTranslations.file(folder, name, language);
            write(file, translation);
            print(
                    out,
                    file + " is written. What is still to be translated: ./beenthere scripts check " + folder + "\n");
        } else {
            print(out, translation);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be written: mend that, then try again.", e);
        }
    }

    private static void print(PrintWriter to, String text) {
        to.print(text);
        to.flush();
    }
}
