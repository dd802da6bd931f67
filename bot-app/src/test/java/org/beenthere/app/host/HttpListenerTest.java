package org.beenthere.app.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.app.settings.Bind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What strangers can do to the HTTP port: a line of log at the most, and nothing that keeps others out. */
class HttpListenerTest {

    private static final String MARKER = "what-a-stranger-wrote";

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final AtomicInteger broken = new AtomicInteger();
    private HttpListener http;

    @BeforeEach
    void open() throws Exception {
        configure("/logback.xml");
        log.setContext(context);
        log.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        http = HttpListener.open(
                new Bind(InetAddress.getLoopbackAddress()),
                0,
                () -> true,
                config -> {
                    config.routes.post("/bytes", request -> {
                        try {
                            request.bodyAsBytes();
                        } finally {
                            broken.incrementAndGet();
                        }
                    });
                    config.routes.post("/fails", _ -> {
                        throw new IllegalStateException(MARKER);
                    });
                },
                Duration.ofMillis(200));
    }

    @AfterEach
    void close() throws Exception {
        http.close();
        configure("/logback-test.xml");
    }

    private void configure(String file) throws Exception {
        context.reset();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(HttpListenerTest.class.getResource(file));
    }

    @Test
    void an_upload_that_is_broken_off_is_no_news() throws Exception {
        try (var socket = connect()) {
            write(socket, "POST /bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + MARKER);
        }
        isWell();
        await().until(() -> broken.get() == 1);

        assertThat(log.list).isEmpty();
    }

    @Test
    void a_request_that_fails_is_one_line_that_quotes_nothing() throws Exception {
        assertThat(answer("POST /fails HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"))
                .contains("500");

        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).isEqualTo("A request failed: IllegalStateException");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: what-a-stranger-wrote\r\nHost: other\r\n\r\n",
                "GET /what-a-stranger-wrote\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "what-a-stranger-wrote\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: what-a-stranger-wrote\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nwhat-a-stranger-wrote\u0000: 1\r\n\r\n"
            })
    void what_is_no_request_is_refused_and_quoted_nowhere(String odd) throws Exception {
        assertThat(answer(odd)).contains(" 400 ");

        assertThat(log.list).isEmpty();
        isWell();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: x\r\nX: ",
                "POST /bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n"
            })
    void a_request_that_drips_in_is_ended_although_it_is_never_idle(String beginning) throws Exception {
        try (var socket = connect()) {
            write(socket, beginning);
            await().pollInterval(Duration.ofMillis(20)).until(() -> isClosed(socket));
        }
        isWell();
    }

    @Test
    void a_connection_is_kept_from_one_request_to_the_next() throws Exception {
        try (var socket = connect()) {
            for (int request = 0; request < 3; request++) {
                // Without a body, so that the head is the whole answer.
                write(socket, "HEAD /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(head(socket)).startsWith("HTTP/1.1 ").endsWith("\r\n\r\n");
            }
        }
    }

    private void isWell() throws IOException {
        assertThat(answer("GET /health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    /** Sends one more byte; where the other side has closed, that fails sooner or later. */
    private static boolean isClosed(Socket socket) {
        try {
            write(socket, "a");
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), http.port());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private String answer(String request) throws IOException {
        try (var socket = connect()) {
            socket.setSoTimeout(5_000);
            write(socket, request);
            return head(socket);
        }
    }

    /** All up to the empty line. */
    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int sign = socket.getInputStream().read();
            if (sign < 0) {
                break;
            }
            head.append((char) sign);
        }
        return head.toString();
    }
}
