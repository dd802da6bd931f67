package org.beenthere.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The app package to upload to Teams: a zip of the manifest and its two icons. */
public final class TeamsPackage {

    /** The first day that a zip file can store, so that the same manifest always gives the same bytes. */
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TeamsPackage() {}

    /** The zip's bytes. */
    public static byte[] of(ObjectNode manifest) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "manifest.json", manifest.toPrettyString().getBytes(StandardCharsets.UTF_8));
            add(zip, "color.png", icon("color.png"));
            add(zip, "outline.png", icon("outline.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static byte[] icon(String name) throws IOException {
        try (var resource = TeamsPackage.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        }
    }
}
