package org.beenthere.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of transcripts, {@code SCRIPT/PATH.txt}, nested as deep as one likes. */
public record TranscriptFolder(Path folder) {

    /** The relative paths of the transcripts, sorted; empty if there is no such folder. */
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
     * Reads a transcript.
     *
     * @throws TranscriptException if it is malformed
     */
    public Transcript read(String file) throws IOException {
        return Transcript.read(folder.getFileName() + "/" + file, Files.readString(folder.resolve(file)));
    }

    /** Writes a transcript. */
    public void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
