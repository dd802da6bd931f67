package org.beenthere.app.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beenthere.app.site.csv.LineIndex;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/** Reads a file as strict UTF-8, up to a size. Drops a byte order mark, which Excel writes. */
public final class TextFile {

    private TextFile() {}

    /** The text of a required file; empty, with a problem, if it is missing or cannot be read. */
    static Optional<String> required(Path folder, String name, int mostBytes, Problems problems) {
        if (Files.notExists(folder.resolve(name))) {
            problems.add(new SourcePosition(name, 1, 1), "This file is missing. Every site folder needs one.", "");
            return Optional.empty();
        }
        return read(folder, name, mostBytes, problems);
    }

    /** The text of an optional file; empty if it is absent or, with a problem, if it cannot be read. */
    static Optional<String> optional(Path folder, String name, int mostBytes, Problems problems) {
        return Files.notExists(folder.resolve(name)) ? Optional.empty() : read(folder, name, mostBytes, problems);
    }

    /** The text of a file; empty, with a problem, if it cannot be read. */
    public static Optional<String> read(Path folder, String name, int mostBytes, Problems problems) {
        var file = folder.resolve(name);
        var start = new SourcePosition(name, 1, 1);
        if (!Files.isRegularFile(file)) {
            problems.add(start, "This is not a file. Put a file of this name in its place.", "");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                problems.add(start, "This file is larger than " + mostBytes / 1024 + " KiB. Make it smaller.", "");
                return Optional.empty();
            }
            return decode(name, bytes, problems);
        } catch (AccessDeniedException e) {
            problems.add(start, "This file may not be read. Give the bot's account the right to read it.", "");
        } catch (IOException e) {
            problems.add(start, "This file cannot be read. Check the disk and try again.", "");
        }
        return Optional.empty();
    }

    private static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        var text = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var read = text.flip().toString();
        var withoutMark = read.startsWith("\uFEFF") ? read.substring(1) : read;
        if (result.isError()) {
            problems.add(
                    new LineIndex(name, withoutMark).at(withoutMark.length()),
                    "From here on this is not UTF-8. Save the file again as UTF-8"
                            + (name.endsWith(".csv") ? " (in Excel: CSV UTF-8)." : "."),
                    "");
            return Optional.empty();
        }
        return Optional.of(withoutMark);
    }
}
