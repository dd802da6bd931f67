package org.beenthere.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.app.CannotStart;
import org.beenthere.teams.TeamsManifest;
import org.beenthere.teams.TeamsPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./beenthere manifest teams}: prints the app manifest for Microsoft Teams, or writes the app package. */
@Command(
        name = "teams",
        description = {
            "Prints the manifest of the Teams app, as JSON, or writes it and its icons into a package that can be"
                    + " uploaded. docs/teams.md says what to do with it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class)
public final class ManifestTeamsCommand implements Runnable {

    @Option(names = "--url", paramLabel = "URL", description = PublicUrl.DESCRIPTION)
    private String url;

    @Option(names = "--app-id", paramLabel = "ID", description = "The app's id in Entra (the variable MicrosoftAppId).")
    private String appId;

    @Option(
            names = "--package",
            paramLabel = "FILE.zip",
            description = "Write the package into this file, which must not be there yet, and print nothing.")
    private Path file;

    @ParentCommand
    private ManifestCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        var manifest = TeamsManifest.of(PublicUrl.parse(url), appId());
        if (file == null) {
            spec.commandLine().getOut().println(manifest.toPrettyString());
        } else {
            write(TeamsPackage.of(manifest));
        }
    }

    private UUID appId() {
        var text = Optional.ofNullable(appId)
                .or(() -> Optional.ofNullable(parent.beenThere().environment().get("MicrosoftAppId")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new CannotStart("The app's id is missing: copy it from the Azure portal,"
                        + " and add it as --app-id or set MicrosoftAppId to it."));
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new CannotStart("The app's id is malformed: copy it from the Azure portal,"
                    + " it looks like 00000000-0000-0000-0000-000000000000.");
        }
        return UUID.fromString(text);
    }

    private void write(byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(file + " is there already: name another file.", e);
        } catch (IOException e) {
            throw new CannotStart(file + " cannot be written: see whether its folder is there and open to you.", e);
        }
    }
}
