package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Java machine really loads, which the class path does not tell. */
class LoadedClassesTest {

    private static final String TOOLS_FOR_AUTHORS =
            ".* (org\\.beenthere\\.(rehearsal|outline|drawing|app\\.authoring)|org\\.eclipse\\.(elk|emf|xtext))\\..*";

    @TempDir
    private Path folder;

    @Test
    void a_bot_in_production_loads_the_scripts_and_none_of_the_tools_for_authors() throws Exception {
        var loaded = folder.resolve("loaded");
        var serve = new ServeFolder(folder).with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded);
        try (RunningBot bot = serve.start()) {
            assertThat(Web.get(bot.address() + "/health/ready").body()).isEqualTo("ready");
            bot.askToStop();
            assertThat(bot.exitCode()).isEqualTo(128 + 15);
        }
        var lines = Files.readAllLines(loaded);
        assertThat(lines).anyMatch(line -> line.contains("org.beenthere.conversations.ShippedScripts"));
        assertThat(lines).noneMatch(line -> line.matches(TOOLS_FOR_AUTHORS));
    }
}
