package org.beenthere.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class FramesOnlyTest {

    private static final String MARKER = "what somebody wrote";

    @Test
    void an_exception_is_logged_with_its_class_and_frames_and_never_with_its_message() throws Exception {
        var cause = new IllegalStateException("Detail: " + MARKER);
        var thrown = new IllegalArgumentException(MARKER, cause);
        thrown.addSuppressed(new UnsupportedOperationException(MARKER));

        var log = log(logger -> logger.error("It failed.", thrown));

        assertThat(log)
                .contains(
                        "ERROR org.beenthere.Test It failed.\njava.lang.IllegalArgumentException\n    at org.beenthere.")
                .contains("  besides java.lang.UnsupportedOperationException\n")
                .contains("  because of java.lang.IllegalStateException\n")
                .contains("FramesOnlyTest.java")
                .doesNotContain(MARKER);
    }

    @Test
    void an_exception_that_is_its_own_cause_comes_to_an_end() throws Exception {
        var one = new IllegalArgumentException(MARKER);
        one.initCause(new IllegalStateException(MARKER, one));

        assertThat(log(logger -> logger.warn("It failed.", one)))
                .contains("because of java.lang.IllegalStateException")
                .doesNotContain(MARKER);
    }

    @Test
    void a_line_without_an_exception_is_one_line() throws Exception {
        assertThat(log(logger -> logger.warn("All is well.")).lines()).hasSize(1);
    }

    private interface Act {
        void with(Logger logger);
    }

    /** What the program's own logging writes to the terminal. */
    private static String log(Act act) throws Exception {
        var written = new ByteArrayOutputStream();
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(FramesOnlyTest.class.getResource("/logback.xml"));
        var console =
                (ConsoleAppender<?>) context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
        console.setOutputStream(written);
        act.with(context.getLogger("org.beenthere.Test"));
        context.stop();
        return written.toString(StandardCharsets.UTF_8);
    }
}
