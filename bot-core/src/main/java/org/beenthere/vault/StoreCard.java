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
 * What a key folder says of itself, in its {@code store.json}.
 *
 * @param id the store's own id
 * @param database the id of the database it belongs to, once it was bound to one
 */
record StoreCard(UUID id, Optional<UUID> database) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "beenthere";
    private static final String OURS = "key store 1";

    static Path in(Path folder) {
        return folder.resolve("store.json");
    }

    /** Reads a folder's card; an {@link IOException} where it is missing, cannot be read or is not ours. */
    static StoreCard read(Path folder) throws IOException {
        JsonNode root = JSON.readTree(Files.readAllBytes(in(folder)));
        if (!OURS.equals(root.path(MARK).asText())) {
            throw new IOException("store.json is not of BeenThere");
        }
        try {
            return new StoreCard(
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
