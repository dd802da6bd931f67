package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.security.GeneralSecurityException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class KeysetPropertyTest {

    private final String whole;

    KeysetPropertyTest() throws GeneralSecurityException {
        whole = new KeysetJson(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()))
                .write();
    }

    @Property
    void a_keyset_with_one_wrong_character_is_read_or_called_malformed_and_nothing_else(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @CharRange(from = ' ', to = '~') char wrong) {
        int at = place % whole.length();
        String changed = whole.substring(0, at) + wrong + whole.substring(at + 1);
        try {
            assertThat(KeysetJson.read(changed)).isNotNull();
        } catch (GeneralSecurityException e) {
            assertThat(e).hasMessage("malformed").hasNoCause();
        }
    }

    @Property
    void a_keyset_that_was_cut_short_is_never_read(@ForAll @IntRange(min = 1, max = 100_000) int place) {
        String cut = whole.substring(0, 1 + place % (whole.strip().length() - 1));
        assertThatThrownBy(() -> KeysetJson.read(cut))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessage("malformed");
    }
}
