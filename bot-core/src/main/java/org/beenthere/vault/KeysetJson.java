package org.beenthere.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The content of a keyset file: both keysets in Tink's own JSON, beside a mark that says whose file it is. */
record KeysetJson(KeysetHandle master, KeysetHandle index) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "beenthere";
    private static final String OURS = "keyset 1";

    String write() throws GeneralSecurityException {
        try {
            ObjectNode root = JSON.createObjectNode();
            root.put(MARK, OURS);
            root.set("master", tree(master, AeadConfig2026.get()));
            root.set("index", tree(index, PrfConfig2026.get()));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Tink's JSON is none");
        }
    }

    /**
     * Reads a keyset file.
     *
     * @return empty where it is some other file
     * @throws GeneralSecurityException where it is malformed. It has no cause: those of the parsers quote what they
     *     read, which is key material.
     */
    static Optional<KeysetJson> read(String text) throws GeneralSecurityException {
        try {
            JsonNode root = JSON.readTree(text);
            if (!OURS.equals(root.path(MARK).asText())) {
                return Optional.empty();
            }
            return Optional.of(new KeysetJson(
                    keyset(root.path("master"), AeadConfig2026.get()),
                    keyset(root.path("index"), PrfConfig2026.get())));
        } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
            // Tink throws the last where it does not know the kind of a key.
            throw new GeneralSecurityException("malformed");
        }
    }

    private static JsonNode tree(KeysetHandle keyset, Configuration kind)
            throws GeneralSecurityException, JsonProcessingException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, kind, InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle keyset(JsonNode node, Configuration kind) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(node.toString(), kind, InsecureSecretKeyAccess.get());
    }
}
