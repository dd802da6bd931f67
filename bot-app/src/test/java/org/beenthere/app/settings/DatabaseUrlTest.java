package org.beenthere.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.beenthere.app.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://bot:pw@db:5432/peer, jdbc:postgresql://db:5432/peer, bot, pw",
        "postgres://bot:pw@db/peer, jdbc:postgresql://db/peer, bot, pw",
        "jdbc:postgresql://db:5432/peer?user=bot&password=pw, jdbc:postgresql://db:5432/peer, bot, pw",
        "postgresql://bot@db/peer, jdbc:postgresql://db/peer, bot, ''",
        "postgresql://b%40t:p%2Fw%25+@db/pe%20er, jdbc:postgresql://db/pe%20er, b@t, p/w%+",
        "postgresql://bot:p:w@[::1]:5432/peer, jdbc:postgresql://[::1]:5432/peer, bot, p:w",
        "postgresql://bot:pw@db/peer?sslmode=require&connect_timeout=5,"
                + " jdbc:postgresql://db/peer?sslmode=require&connectTimeout=5, bot, pw"
    })
    void an_address_becomes_what_the_driver_takes(String value, String jdbcUrl, String user, String password) {
        assertThat(DatabaseUrl.parse("DATABASE_URL", value)).isEqualTo(new DatabaseUrl(jdbcUrl, user, password));
    }

    @Test
    void several_hosts_are_kept() {
        assertThat(DatabaseUrl.parse("DATABASE_URL", "postgresql://bot:pw@one:5432,two:5433/peer")
                        .jdbcUrl())
                .isEqualTo("jdbc:postgresql://one:5432,two:5433/peer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hush",
                "postgresql://bot:hush@db",
                "postgresql://bot:hush@db/",
                "postgresql://bot:hush/hush@db/peer",
                "postgresql://bot:%zzhush@db/peer",
                "postgresql://:hush@db/peer",
                "postgresql://bot:hush@/peer",
                "http://bot:hush@db/peer"
            })
    void what_is_not_an_address_is_refused_without_repeating_it(String value) {
        assertThatThrownBy(() -> DatabaseUrl.parse("DATABASE_URL", value))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("DATABASE_URL ")
                .hasMessageNotContaining("hush");
    }

    @Test
    void the_password_does_not_show_when_it_is_printed() {
        DatabaseUrl url = DatabaseUrl.parse("DATABASE_URL", "postgresql://bot:hush@db/peer?sslpassword=hush");

        assertThat(url.toString()).contains("db/peer").doesNotContain("hush");
    }
}
