package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import org.beenthere.files.PrivateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetRefusalTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("keyset.json");
    }

    @Test
    void a_missing_file_says_how_to_make_one() {
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasMessage(file + " is not there: make one with ./beenthere keys new " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void a_file_that_others_can_read_or_write_is_refused(String rights) throws IOException {
        Keyset.create(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasMessage(file + " is open to others than its owner: chmod 600 " + file);
    }

    @Test
    void a_file_that_even_its_owner_cannot_write_is_welcome() throws IOException {
        Keyset.create(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(Keyset.read(file)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "7", "{\"beenthere\": \"key store 1\"}", "{\"primaryKeyId\": 1, \"key\": []}"})
    void another_file_is_no_keyset(String content) throws IOException {
        write(content);
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasMessage(file + " is no keyset of BeenThere: name the file that ./beenthere keys new made");
    }

    @Test
    void a_damaged_file_is_refused_without_quoting_what_it_holds() throws IOException {
        for (String damaged : List.of(
                "SECRET",
                "{\"beenthere\": \"keyset 1\", \"master\": SECRET}",
                "{\"beenthere\": \"keyset 1\"}",
                "{\"beenthere\": \"keyset 1\", \"master\": {\"primaryKeyId\": \"SECRET\"}, \"index\": \"SECRET\"}")) {
            write(damaged);
            assertThatThrownBy(() -> Keyset.read(file))
                    .isInstanceOf(KeysetException.class)
                    .hasMessage(file + " is damaged, or no keyset of BeenThere: put back a copy of it")
                    .cause()
                    .hasMessage("malformed")
                    .hasNoCause();
        }
    }

    @Test
    void an_index_key_with_a_hash_that_nobody_knows_is_damaged() throws IOException {
        Keyset.create(file);
        // In Tink's bytes the fourth says which hash: 3 is SHA-256, 127 is none.
        write(Files.readString(file).replace("\"EgIIAxog", "\"EgIIfxog"));
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasMessageStartingWith(file + " is damaged");
    }

    @Test
    void a_folder_in_place_of_the_file_is_said_in_one_line() throws IOException {
        Files.createDirectory(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasMessageStartingWith(file + " cannot be read (")
                .hasMessageNotContaining("\n");
    }

    @Test
    void an_index_key_that_was_rotated_is_refused() throws IOException, GeneralSecurityException {
        KeysetHandle rotated = KeysetHandle.newBuilder(indexKey())
                .setConfiguration(PrfConfig2026.get())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                        .withRandomId())
                .build();
        KeysetHandle master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        write(new KeysetJson(master, rotated).write());
        assertThatThrownBy(() -> Keyset.read(file))
                .isInstanceOf(KeysetException.class)
                .hasRootCauseMessage("not one HMAC-SHA256 key");
    }

    private static KeysetHandle indexKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());
    }

    private void write(String content) throws IOException {
        Files.deleteIfExists(file);
        PrivateFiles.writeNew(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
