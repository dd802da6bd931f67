package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsAppTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_its_id_its_password_or_its_tenant_it_does_not_start(String blank) {
        assertThatThrownBy(() -> TeamsApp.of(blank, "password", "tenant"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MicrosoftAppId");
        assertThatThrownBy(() -> TeamsApp.of("id", blank, "tenant"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MicrosoftAppPassword");
        assertThatThrownBy(() -> TeamsApp.of("id", "password", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MicrosoftAppTenantId");
    }

    @Test
    void its_password_is_never_printed() {
        assertThat(TeamsApp.of("id", "hush", "tenant").toString()).doesNotContain("hush");
    }
}
