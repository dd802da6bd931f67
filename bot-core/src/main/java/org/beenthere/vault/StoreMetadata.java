package org.beenthere.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * What identifies a key store: the content of {@code store.json} in its folder.
 *
 * @param id the store's own id
 * @param database the id of the database it belongs to, once it is bound to one
 */
record StoreMetadata(UUID id, Optional<UUID> database) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "beenthere";
    private static final String OURS = "key store 1";

    static Path in(Path folder) {
        return folder.resolve("store.json");
    }

    /** @throws IOException where the file is missing, cannot be read or is not ours */
    static StoreMetadata read(Path folder) throws IOException {
        return parse(Files.readAllBytes(in(folder)));
    }

    /** @throws IOException where the content is not ours */
    static StoreMetadata parse(byte[] content) throws IOException {
        JsonNode root = JSON.readTree(content);
        if (!OURS.equals(root.path(MARK).asText())) {
            throw new IOException("store.json is not of BeenThere");
        }
        try {
            return new StoreMetadata(
                    UUID.fromString(root.path("id").asText()),
                    root.has("database")
                            ? Optional.of(UUID.fromString(root.path("database").asText()))
                            : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new IOException("store.json has no id", e);
        }
    }

    byte[] bytes() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put(MARK, OURS);
        root.put("id", id.toString());
        database.ifPresent(known -> root.put("database", known.toString()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }
}
