package org.beenthere.script.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Map<String, String> VALUES =
            Map.of("soon", "today", "yes", "true", "no", "false", "person.state", "none");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes                                      | true
            no                                       | false
            nothing                                  | false
            not nothing                              | true
            not not yes                              | true
            soon = today                             | true
            soon=week                                | false
            soon != week                             | true
            nothing = today                          | false
            nothing != today                         | true
            soon in [today, week]                    | true
            soon in [week]                           | false
            not soon = week and yes                  | true
            no and no or yes                         | true
            no and (no or yes)                       | false
            yes or no and no                         | true
            not (yes or no)                          | false
            person.state = none                      | true
            """)
    void a_condition_holds_when_what_it_says_is_so(String condition, boolean holds) throws ConditionException {
        assertThat(ConditionParser.parse(condition).holds(VALUES::get)).isEqualTo(holds);
    }
}
