package org.beenthere.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.BinaryKeysetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.beenthere.store.KeyDestroyedException;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String CONTEXT = "session/state/7";
    private static final byte[] PLAIN = "what nobody else may read".getBytes(UTF_8);

    @TempDir
    Path temporary;

    private Path folder;
    private Path keysetFile;
    private Vault vault;

    @BeforeEach
    void openTheVault() {
        folder = temporary.resolve("keys");
        keysetFile = temporary.resolve("keyset.json");
        Keyset.create(keysetFile);
        vault = vault(keysetFile);
    }

    @Test
    void what_was_sealed_is_opened_by_the_next_process() {
        UUID key = vault.newKey();
        byte[] sealed = vault.seal(key, CONTEXT, PLAIN);
        byte[] house = vault.seal(Seal.KEYSET, CONTEXT, PLAIN);
        Vault next = vault(keysetFile);
        assertThat(next.open(key, CONTEXT, sealed)).isEqualTo(PLAIN);
        assertThat(next.open(Seal.KEYSET, CONTEXT, house)).isEqualTo(PLAIN);
    }

    @Test
    void the_same_sealed_twice_looks_different() {
        UUID key = vault.newKey();
        assertThat(vault.seal(key, CONTEXT, PLAIN)).isNotEqualTo(vault.seal(key, CONTEXT, PLAIN));
    }

    @Test
    void the_house_key_needs_no_key_store() throws IOException {
        Files.move(folder, temporary.resolve("away"));
        byte[] sealed = vault.seal(Seal.KEYSET, CONTEXT, PLAIN);
        assertThat(vault.open(Seal.KEYSET, CONTEXT, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void what_was_sealed_under_a_destroyed_key_is_gone_at_once() {
        UUID key = vault.newKey();
        byte[] sealed = vault.seal(key, CONTEXT, PLAIN);
        assertThat(vault.open(key, CONTEXT, sealed)).isEqualTo(PLAIN);
        SharedKeys.open(folder).destroy(key);
        assertThatThrownBy(() -> vault.open(key, CONTEXT, sealed)).isInstanceOf(KeyDestroyedException.class);
        assertThatThrownBy(() -> vault.seal(key, CONTEXT, PLAIN)).isInstanceOf(KeyDestroyedException.class);
    }

    @Test
    void one_act_needs_a_key_from_the_store_once_and_the_next_act_needs_it_again() {
        UUID key = vault.newKey();
        Seal act = vault.forOneAct();
        byte[] sealed = act.seal(key, CONTEXT, PLAIN);
        SharedKeys.open(folder).destroy(key);
        assertThat(act.open(key, CONTEXT, sealed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> vault.forOneAct().open(key, CONTEXT, sealed))
                .isInstanceOf(KeyDestroyedException.class);
    }

    @Test
    void a_key_store_that_is_away_is_told_apart_from_a_destroyed_key() throws IOException {
        UUID key = vault.newKey();
        byte[] sealed = vault.seal(key, CONTEXT, PLAIN);
        Path away = Files.move(folder, temporary.resolve("away"));
        assertThatThrownBy(() -> vault.open(key, CONTEXT, sealed)).isInstanceOf(KeysAwayException.class);
        assertThatThrownBy(() -> vault.seal(key, CONTEXT, PLAIN)).isInstanceOf(KeysAwayException.class);
        assertThatThrownBy(vault::newKey).isInstanceOf(KeysAwayException.class);
        Files.move(away, folder);
        assertThat(vault.open(key, CONTEXT, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void what_was_sealed_opens_under_its_own_key_alone() {
        UUID key = vault.newKey();
        UUID other = vault.newKey();
        byte[] sealed = vault.seal(key, CONTEXT, PLAIN);
        byte[] house = vault.seal(Seal.KEYSET, CONTEXT, PLAIN);
        assertRefused(other, CONTEXT, sealed);
        assertRefused(Seal.KEYSET, CONTEXT, sealed);
        assertRefused(key, CONTEXT, house);
    }

    @Test
    void the_wrapped_key_of_one_case_does_not_pass_for_that_of_another() throws IOException {
        UUID key = vault.newKey();
        UUID other = vault.newKey();
        Files.copy(
                folder.resolve(key.toString()), folder.resolve(other.toString()), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> vault.seal(other, CONTEXT, PLAIN)).isInstanceOf(SecurityException.class);
    }

    @Test
    void a_wrapped_key_does_not_open_as_something_sealed_under_the_house_key() throws IOException {
        UUID key = vault.newKey();
        byte[] wrapped = BinaryKeysetReader.withBytes(Files.readAllBytes(folder.resolve(key.toString())))
                .readEncrypted()
                .getEncryptedKeyset()
                .toByteArray();
        assertRefused(Seal.KEYSET, key.toString(), wrapped);
        assertRefused(Seal.KEYSET, "", wrapped);
    }

    @Test
    void a_wrapped_key_that_was_changed_or_wrapped_by_another_keyset_is_refused() throws IOException {
        UUID key = vault.newKey();
        byte[] sealed = vault.seal(key, CONTEXT, PLAIN);
        Path other = temporary.resolve("other.json");
        Keyset.create(other);
        assertThatThrownBy(() -> vault(other).open(key, CONTEXT, sealed)).isInstanceOf(SecurityException.class);
        Files.write(folder.resolve(key.toString()), new byte[] {1, 2, 3});
        assertRefused(key, CONTEXT, sealed);
    }

    @Test
    void the_key_folder_alone_opens_nothing() throws IOException {
        UUID key = vault.newKey();
        byte[] stored = Files.readAllBytes(folder.resolve(key.toString()));
        assertThat(BinaryKeysetReader.withBytes(stored).readEncrypted().getEncryptedKeyset())
                .isNotEmpty();
        assertThatThrownBy(() -> BinaryKeysetReader.withBytes(stored).read()).isInstanceOf(IOException.class);
    }

    private void assertRefused(UUID key, String context, byte[] sealed) {
        assertThatThrownBy(() -> vault.open(key, context, sealed))
                .isInstanceOf(SecurityException.class)
                .hasCauseInstanceOf(GeneralSecurityException.class);
    }

    private Vault vault(Path keyset) {
        return new Vault(Keyset.read(keyset), SharedKeys.open(folder));
    }
}
