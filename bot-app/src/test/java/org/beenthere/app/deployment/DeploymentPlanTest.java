package org.beenthere.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.beenthere.engine.EditImpact;
import org.beenthere.engine.EditPreview;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told before a deployment. */
class DeploymentPlanTest {

    private static final Scripts NONE = new Scripts(Map.of(), new Words(Map.of(), Locale.US, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"1, fewer than 5", "4, fewer than 5", "5, 5", "12, 12"})
    void how_many_are_at_a_step_is_told_where_they_are_five(long count, String told) {
        var said = new ArrayList<String>();

        new DeploymentPlan(NONE, Map.of(new EditPreview("home", "menu", EditImpact.REWORDED), count)).print(said::add);

        assertThat(said.getLast()).isEqualTo("  home, at 'menu': " + told + " go on, with the new words");
    }
}
