package org.beenthere.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongScriptsTest {

    @Test
    void there_are_fifty_scripts_of_five_hundred_lines_with_nothing_wrong_in_them() {
        var texts = LongScripts.texts();

        assertThat(texts).hasSize(LongScripts.SCRIPTS);
        assertThat(texts.values()).allSatisfy(text -> assertThat(text.lines()).hasSize(LongScripts.LINES));
        assertThat(new CompileBenchmark().compileAndLint().byName()).hasSizeGreaterThan(LongScripts.SCRIPTS);
    }
}
