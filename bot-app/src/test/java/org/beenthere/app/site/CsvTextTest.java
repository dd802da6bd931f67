package org.beenthere.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void what_a_spreadsheet_might_take_for_a_formula_is_made_text(String value) {
        assertThat(CsvText.inert(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Lima", "Ana-Lima", "1-888"})
    void every_other_value_stays_as_it_is(String value) {
        assertThat(CsvText.inert(value)).isEqualTo(value);
    }
}
