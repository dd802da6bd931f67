package org.beenthere.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of transcripts: {@code SCRIPT/PATH.txt}, as deep as one likes. */
public record TranscriptFolder(Path folder) {

    /** The names of the transcripts, in their order; none where there is no such folder. */
    public List<String> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads one.
     *
     * @throws TranscriptException where it cannot be read as a transcript
     */
    public Transcript read(String file) throws IOException {
        return Transcript.read(folder.getFileName() + "/" + file, Files.readString(folder.resolve(file)));
    }

    /** Writes one as it was played. */
    public void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
