package org.beenthere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a house of its own, where Maven and the JDK are scripts that say how they were called. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("../beenthere").toAbsolutePath().normalize();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> TOOLS = List.of(
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "tee",
            "touch");

    @TempDir
    private Path folder;

    private Path house;
    private Path tools;
    private Path jdks;

    @BeforeEach
    void build() throws IOException {
        house = Files.createDirectories(folder.resolve("a house"));
        Files.copy(LAUNCHER, house.resolve("beenthere"), StandardCopyOption.COPY_ATTRIBUTES);
        Path source = Files.createDirectories(house.resolve("bot-core/src/main"));
        for (Path old : List.of(
                Files.writeString(house.resolve("pom.xml"), "<project/>"),
                Files.writeString(source.resolve("Old.java"), ""),
                source)) {
            Files.setLastModifiedTime(old, FileTime.from(LONG_AGO));
        }
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            letThrough(tool);
        }
        jdks = Files.createDirectories(folder.resolve("jdks"));
    }

    @Test
    void without_a_jdk_it_says_in_one_line_what_to_install_and_so_does_maven() throws Exception {
        Result result = launch();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.lines()).singleElement().asString().startsWith("BeenThere needs a JDK 25 or newer: install");
        assertThat(Files.readString(LAUNCHER.resolveSibling("pom.xml")))
                .contains("<id>" + result.lines().getFirst() + "</id>");
    }

    @Test
    void it_takes_the_jdk_that_is_new_enough() throws Exception {
        jdk("17.0.15");
        jdk("1.8.0_402");
        jdk("25.0.3");
        built();

        assertThat(launch("serve", "a b").lines()).containsExactly("java 25.0.3 -jar serve a b");
    }

    @Test
    void it_finds_its_house_through_links_and_stays_where_it_was_called() throws Exception {
        jdk("26");
        built();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../a house/beenthere"));

        Result result = run(elsewhere, Files.createSymbolicLink(elsewhere.resolve("bt"), link.getFileName()));

        assertThat(result.lines()).containsExactly("java 26 -jar");
        assertThat(elsewhere.resolve("ran-here")).exists();
    }

    @Test
    void it_builds_what_is_missing_and_then_no_more() throws Exception {
        jdk("25");
        maven("mkdir -p bot-app/target; touch bot-app/target/bot-app-1.jar");

        assertThat(launch().lines()).first().asString().startsWith("Building BeenThere (the first time takes");
        assertThat(launch().lines()).containsExactly("java 25 -jar");
    }

    @Test
    void it_builds_again_after_a_change() throws Exception {
        jdk("25");
        maven("true");
        built();
        Files.writeString(house.resolve("bot-core/src/main/New.java"), "");
        Files.setLastModifiedTime(
                house.resolve("bot-app/target/bot-app-1.jar"), FileTime.from(LONG_AGO.plusSeconds(60)));

        assertThat(launch().lines()).first().asString().startsWith("Building BeenThere again");
        assertThat(launch().lines()).containsExactly("java 25 -jar");
    }

    @Test
    void a_build_that_fails_shows_what_maven_said_and_is_tried_again() throws Exception {
        jdk("25");
        maven("echo '[INFO] noise'; echo '[ERROR] a comma too many'; exit 1");

        Result result = launch();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.lines()).contains("[ERROR] a comma too many").doesNotContain("[INFO] noise");
        assertThat(result.lines()).last().asString().startsWith("BeenThere could not be built");
        maven("touch bot-app/target/bot-app-1.jar");
        assertThat(launch().exitCode()).isZero();
    }

    @Test
    void without_maven_it_says_so_in_one_line() throws Exception {
        jdk("25");

        assertThat(launch().lines()).singleElement().asString().startsWith("BeenThere needs Maven");
    }

    @Test
    void two_that_start_at_once_build_once() throws Exception {
        jdk("25");
        maven("echo built >>times; sleep 1; touch bot-app/target/bot-app-1.jar");

        Process one = start(house, house.resolve("beenthere"));
        Process other = start(house, house.resolve("beenthere"));

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(house.resolve("times")).hasContent("built");
    }

    private void built() throws IOException {
        Files.writeString(
                Files.createDirectories(house.resolve("bot-app/target")).resolve("bot-app-1.jar"), "");
    }

    private void jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(jdks.resolve("jdk-" + version + "/bin"));
        Files.writeString(jdk.resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("javac"), "");
        // prints everything but the options of the virtual machine and the jar's place
        script(
                jdk.resolve("java"),
                "touch ran-here; until [ $1 = -jar ]; do shift; done; shift 2; echo java " + version + " -jar \"$@\"");
    }

    private void maven(String body) throws IOException {
        script(tools.resolve("mvn"), "cd '" + house + "'\n" + body);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void letThrough(String tool) throws IOException {
        Path place = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
        script(tools.resolve(tool), "exec " + place + " \"$@\"");
    }

    private record Result(int exitCode, List<String> lines) {}

    private Result launch(String... arguments) throws Exception {
        return run(house, house.resolve("beenthere"), arguments);
    }

    private Result run(Path from, Path launcher, String... arguments) throws Exception {
        Process process = start(from, launcher, arguments);
        List<String> lines = process.inputReader().readAllLines();
        return new Result(process.waitFor(), lines);
    }

    private Process start(Path from, Path launcher, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "BEENTHERE_JDKS", jdks.toString()));
        return builder.start();
    }
}
