package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
            String greeting = bot.lineWith("The practice room is open");
            String address = greeting.replaceFirst(".*(http://localhost:\\d+)/practice.*", "$1");

            assertThat(get(address + "/health/live").body()).isEqualTo("live");
            assertThat(get(address + "/health/ready").body()).isEqualTo("ready");

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
        Map<String, String> environment = Map.of(
                "PORT", "0",
                "BEENTHERE_SITE", "site",
                "BEENTHERE_KEYSET", "keyset",
                "DATABASE_URL", "postgresql://bot:hush@127.0.0.1:1/peer");
        try (RunningBot bot = new RunningBot(folder, environment, "serve")) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.allLines())
                    .singleElement()
                    .asString()
                    .startsWith("DATABASE_URL")
                    .doesNotContain("hush");
        }
    }

    private static HttpResponse<String> get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
