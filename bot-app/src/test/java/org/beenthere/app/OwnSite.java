package org.beenthere.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beenthere.conversations.ExampleSite;

/** A site that somebody made their own, and that serve takes: the example without its mark, its numbers checked today. */
public final class OwnSite {

    private final Path folder;

    public OwnSite(Path folder) throws IOException {
        this.folder = folder;
        ExampleSite.copyTo(folder);
        replace("programme.yaml", "example: true\n", "");
        checkedOn(LocalDate.now(ZoneOffset.UTC));
    }

    public Path folder() {
        return folder;
    }

    /** Puts every occurrence of a part right, or wrong. */
    public OwnSite replace(String file, String part, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(part)) {
            throw new IllegalArgumentException("Not there: " + part);
        }
        return with(file, text.replace(part, by));
    }

    public OwnSite with(String file, String text) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
        return this;
    }

    public OwnSite checkedOn(LocalDate day) throws IOException {
        String text = Files.readString(folder.resolve("crisis.yaml"));
        return with("crisis.yaml", text.replaceAll("checked: [\\d-]+", "checked: " + day));
    }
}
