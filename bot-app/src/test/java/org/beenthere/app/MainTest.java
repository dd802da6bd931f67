package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "keys",
                "keys new",
                "keys adopt",
                "site",
                "site check",
                "scripts",
                "scripts check",
                "roster",
                "roster import",
                "manifest",
                "manifest slack",
                "manifest teams"
            })
    void help_and_version_are_everywhere(String command) {
        assertThat(run((command + " --help").strip())).isZero();
        assertThat(out.toString()).startsWith(("Usage: beenthere " + command).strip());
        assertThat(run((command + " --version").strip())).isZero();
        assertThat(out.toString()).contains("on Java " + Runtime.version());
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "keys",
                "keys new",
                "site",
                "site check",
                "scripts",
                "scripts check",
                "roster",
                "roster import",
                "manifest",
                "manifest webex",
                "serve --fast"
            })
    void a_wrong_command_line_ends_with_two(String command) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    @Test
    void what_can_be_mended_is_one_line_without_a_stack_trace_and_ends_with_one() {
        assertThat(run("serve")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("BEENTHERE_SITE is missing");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String arguments) {
        CommandLine commandLine =
                Main.commandLine(Map.of()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    }
}
