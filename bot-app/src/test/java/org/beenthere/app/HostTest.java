package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {

    @TempDir
    private Path folder;

    @Test
    void it_opens_answers_and_stops_everything_it_started() throws Exception {
        try (RunningBot bot = new RunningBot(folder, Map.of("PORT", "0"))) {
            String address = bot.address();

            assertThat(Web.get(address + "/health/live").body()).isEqualTo("live");
            assertThat(Web.get(address + "/health/ready").body()).isEqualTo("ready");

            bot.askToStop();
            assertThat(bot.lineWith("Stopped")).isEqualTo("Stopped. Everything is kept.");
            assertThat(bot.exitCode()).isEqualTo(128 + 15);
            assertThat(folder.resolve("data/database/postgresql/postmaster.pid"))
                    .doesNotExist();
        }
    }

    @Test
    void a_port_in_use_is_one_line_that_names_the_setting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningBot bot = new RunningBot(folder, Map.of("PORT", "" + taken.getLocalPort()))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " is in use", "PORT");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_database_that_does_not_answer_is_one_line_without_its_password() throws Exception {
        ServeFolder serve = new ServeFolder(folder).with("DATABASE_URL", "postgresql://bot:hush@127.0.0.1:1/peer");
        try (RunningBot bot = serve.start()) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .singleElement()
                    .asString()
                    .startsWith("DATABASE_URL")
                    .doesNotContain("hush");
        }
    }
}
