package org.beenthere.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.files.PrivateFiles;
import org.beenthere.store.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a keyset that stays the same, so that whoever changes an encoding sees that nobody would be found again. */
class VaultHashTest {

    private static final PersonRef PERSON = new PersonRef("slack", "T1", "U2");

    @TempDir
    Path temporary;

    private Vault vault;

    @BeforeEach
    void openTheVault() throws IOException {
        Path file = temporary.resolve("keyset.json");
        try (InputStream old = VaultHashTest.class.getResourceAsStream("old-keyset.json")) {
            PrivateFiles.writeNew(file, old.readAllBytes());
        }
        vault = new Vault(Keyset.read(file), SharedKeys.open(temporary.resolve("keys")));
    }

    @Test
    void an_account_has_the_same_id_for_ever() {
        assertThat(vault.accountId(PERSON)).hasToString("fc4b8901-e2f0-1781-db11-6a8231963c8b");
    }

    @Test
    void an_event_has_the_same_hash_for_ever() {
        assertThat(hex(vault.eventHash("slack", "Ev0123")))
                .isEqualTo("f0838b280643b4b2644d0e40fa00c260118bfcfabb7b22acaa8c4a3b13fa7dd2");
    }

    @Test
    void the_index_key_has_the_same_fingerprint_for_ever() {
        assertThat(hex(vault.indexFingerprint())).isEqualTo("e161b548e14ab25e2aaf5dc66adc8c31");
    }

    @Test
    void what_was_sealed_long_ago_still_opens() {
        byte[] sealed =
                HexFormat.of().parseHex("01ecd7a3f8513f5038844c97b9baf4afcbfd857f37a8be901b41adfe4b09dd9f06a2d4b1");
        assertThat(vault.open(Seal.KEYSET, "roster/name/1", sealed)).isEqualTo("Ana".getBytes(UTF_8));
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(vault.eventHash("ab", "c")).isNotEqualTo(vault.eventHash("a", "bc"));
        assertThat(vault.accountId(new PersonRef("slack", "T1", "2U3")))
                .isNotEqualTo(vault.accountId(new PersonRef("slack", "T12", "U3")));
    }

    @Test
    void an_id_for_a_purpose_has_nothing_in_common_with_one_for_another_or_with_the_account() {
        var account = vault.accountId(PERSON);
        assertThat(Set.of(account, vault.blindId("a", account), vault.blindId("b", account)))
                .hasSize(3);
    }

    @Test
    void half_a_character_is_refused_and_not_taken_for_a_question_mark() {
        assertThatThrownBy(() -> vault.eventHash("slack", "\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
