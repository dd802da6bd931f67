package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.beenthere.conversations.ExampleSite;

/** The example site in a folder of the test's own, to be spoiled file by file. */
final class TestSite {

    private final Path folder;

    TestSite(Path folder) throws IOException {
        this.folder = folder;
        ExampleSite.copyTo(folder);
    }

    Path folder() {
        return folder;
    }

    TestSite with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    TestSite with(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    TestSite without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** Replaces what must be there exactly once. */
    TestSite replacing(String file, String part, String by) throws IOException {
        var text = Files.readString(folder.resolve(file));
        if (text.split(Pattern.quote(part), -1).length != 2) {
            throw new IllegalArgumentException("Not there exactly once: " + part);
        }
        return with(file, text.replace(part, by));
    }

    Site read() throws InvalidSiteException {
        return SiteReader.read(folder);
    }

    /** Everything that is wrong, each as place and message. */
    List<String> problems() {
        return catchThrowableOfType(InvalidSiteException.class, this::read).problems().sorted().stream()
                .map(problem -> problem.position() + ": " + problem.message())
                .toList();
    }
}
