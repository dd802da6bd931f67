package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Stream;
import org.beenthere.files.PrivateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("keyset.json");
    }

    @Test
    void what_one_reading_of_a_file_sealed_another_opens() throws GeneralSecurityException {
        Keyset.create(file);
        byte[] context = {1};
        byte[] sealed = Keyset.read(file).master().encrypt(new byte[] {7}, context);
        assertThat(Keyset.read(file).master().decrypt(sealed, context)).containsExactly(7);
    }

    @Test
    void a_new_file_is_its_owners_alone_and_nothing_else_is_left_behind() throws IOException {
        Keyset.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void two_keysets_have_nothing_in_common() throws GeneralSecurityException {
        Path other = folder.resolve("other.json");
        Keyset.create(file);
        Keyset.create(other);
        byte[] sealed = Keyset.read(file).master().encrypt(new byte[] {7}, new byte[0]);
        assertThatThrownBy(() -> Keyset.read(other).master().decrypt(sealed, new byte[0]))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(Keyset.read(file).index().computePrimary(new byte[0], 32))
                .isNotEqualTo(Keyset.read(other).index().computePrimary(new byte[0], 32));
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws IOException {
        Files.writeString(file, "precious");
        assertThatThrownBy(() -> Keyset.create(file))
                .isInstanceOf(KeysetException.class)
                .hasMessage(file + " is there already and is not overwritten: name another file");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        Path nowhere = folder.resolve("nowhere").resolve("keyset.json");
        assertThatThrownBy(() -> Keyset.create(nowhere))
                .isInstanceOf(KeysetException.class)
                .hasMessage(nowhere + " cannot be made: its folder is not there, make that first");
    }

    @Test
    void a_rotated_master_opens_what_the_old_one_sealed() throws IOException, GeneralSecurityException {
        KeysetHandle old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        byte[] sealed = old.getPrimitive(AeadConfig2026.get(), Aead.class).encrypt(new byte[] {7}, new byte[0]);
        KeysetHandle rotated = KeysetHandle.newBuilder(old)
                .setConfiguration(AeadConfig2026.get())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        write(new KeysetJson(rotated, indexKey()).write());
        assertThat(Keyset.read(file).master().decrypt(sealed, new byte[0])).containsExactly(7);
    }

    @Test
    void a_file_system_without_posix_rights_will_do() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            Path inside = zip.getPath("/keyset.json");
            Keyset.create(inside);
            assertThat(Keyset.read(inside)).isNotNull();
            assertThatThrownBy(() -> Keyset.create(inside)).isInstanceOf(KeysetException.class);
        }
    }

    private static KeysetHandle indexKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());
    }

    private void write(String content) throws IOException {
        Files.deleteIfExists(file);
        PrivateFiles.writeNew(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
