package org.beenthere.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.Seal;

class VaultPropertyTest {

    private static Path temporary;
    private static Vault vault;
    private static List<UUID> keys;

    @BeforeContainer
    static void openTheVault() throws IOException {
        temporary = Files.createTempDirectory("vault");
        Path keyset = temporary.resolve("keyset.json");
        Keyset.create(keyset);
        vault = new Vault(Keyset.read(keyset), SharedKeys.open(temporary.resolve("keys")));
        keys = List.of(vault.newKey(), vault.newDayKey(), Seal.KEYSET);
    }

    @AfterContainer
    static void deleteTheFiles() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property
    void what_is_sealed_hides_the_plain_text_and_opens_in_its_own_context_alone(
            @ForAll("texts") String context, @ForAll("texts") String other, @ForAll("texts") String plain) {
        Assume.that(!context.equals(other));
        for (UUID key : keys) {
            byte[] sealed = vault.seal(key, context, plain.getBytes(UTF_8));
            assertThat(vault.open(key, context, sealed)).isEqualTo(plain.getBytes(UTF_8));
            assertThatThrownBy(() -> vault.open(key, other, sealed)).isInstanceOf(SecurityException.class);
            if (plain.getBytes(UTF_8).length > 3) {
                assertThat(latin(sealed)).doesNotContain(latin(plain.getBytes(UTF_8)));
            }
        }
    }

    @Property
    void what_was_changed_or_cut_short_does_not_open(
            @ForAll("texts") String plain,
            @ForAll @IntRange(min = 0, max = 10_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        for (UUID key : keys) {
            byte[] sealed = vault.seal(key, "context", plain.getBytes(UTF_8));
            int at = place % sealed.length;
            byte[] shortened = Arrays.copyOf(sealed, at);
            sealed[at] ^= (byte) change;
            assertThatThrownBy(() -> vault.open(key, "context", sealed)).isInstanceOf(SecurityException.class);
            assertThatThrownBy(() -> vault.open(key, "context", shortened)).isInstanceOf(SecurityException.class);
        }
    }

    @Property
    void accounts_share_an_id_exactly_when_they_are_the_same(
            @ForAll("closeTexts") List<String> one, @ForAll("closeTexts") List<String> other) {
        assertThat(vault.accountId(person(one)).equals(vault.accountId(person(other))))
                .isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> texts() {
        // Half of a surrogate pair has no UTF-8.
        return Arbitraries.strings()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Provide
    Arbitrary<List<String>> closeTexts() {
        return Arbitraries.strings().withChars("ab\0").ofMaxLength(2).list().ofSize(3);
    }

    private static PersonRef person(List<String> parts) {
        return new PersonRef(parts.get(0), parts.get(1), parts.get(2));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
