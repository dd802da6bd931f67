package org.beenthere.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlNodeKeysTest {

    @Test
    void a_key_that_comes_twice_is_refused_where_it_comes_again() {
        var problems = new Problems();
        var read = YamlNode.read("a.yaml", "one: 1\ntwo:\n  x: 1\n  x: 2\n", problems);
        assertThat(read).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.span()).isEqualTo(new Span("a.yaml", 4, 3)))
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("'x' is here twice: take one out."));
    }
}
