package org.beenthere.app;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there: links, paths, classes, tests and libraries. */
class DocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Set<String> MODULES =
            Set.of("bot-core", "conversations", "slack-adapter", "teams-adapter", "bot-app", "bench");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    /** A class, with or without its package, and perhaps one of its members. */
    private static final Pattern CLASS = Pattern.compile("(?:[a-z]+\\.)*([A-Z]\\w+)(?:\\.(\\w+))?");

    private static final Pattern SETTING = Pattern.compile("[A-Z_]+");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");
    private static final Pattern DEPENDENCIES = Pattern.compile("(?s)<dependencies>.*?</dependencies>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern EXCLUSIONS = Pattern.compile("(?s)<exclusions>.*?</exclusions>");

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(Path document) {
        assertThat(found(LINK, read(document)))
                .filteredOn(link -> !link.matches("[a-z]+:.*"))
                .allSatisfy(link -> {
                    var parts = link.split("#", 2);
                    var target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
                    assertThat(target).exists();
                    if (parts.length == 2) {
                        assertThat(anchors(target)).contains(parts[1]);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_into_a_module_exists(Path document) {
        assertThat(found(CODE, read(document)))
                .filteredOn(code -> code.matches("[\\w./-]+/[\\w./-]*") && MODULES.contains(code.split("/")[0]))
                // What a build makes is not there before it, and SCRIPT stands for any script.
                .filteredOn(code -> !code.contains("/target") && !code.matches(".*/[A-Z]+\\b.*"))
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void every_class_member_and_test_that_the_architecture_names_exists() {
        var sources = sources();
        var architecture = read(ROOT.resolve("docs/architecture.md"));
        assertThat(found(CODE, architecture))
                .filteredOn(code ->
                        CLASS.matcher(code).matches() && !SETTING.matcher(code).matches())
                .isNotEmpty()
                .allSatisfy(code -> {
                    var name = CLASS.matcher(code);
                    assertThat(name.matches()).isTrue();
                    assertThat(sources).containsKey(name.group(1));
                    if (name.group(2) != null) {
                        assertThat(sources.get(name.group(1)))
                                .anyMatch(source -> source.matches("(?s).*\\b" + name.group(2) + "\\b.*"));
                    }
                });
    }

    @Test
    void the_table_of_rooms_is_the_list_of_packages_of_the_core() throws IOException {
        var base = ROOT.resolve("bot-core/src/main/java/org/beenthere");
        var packages = new TreeSet<String>();
        try (var files = Files.walk(base)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> base.relativize(file.getParent()).toString().replace('/', '.'))
                    .forEach(packages::add);
        }
        var table = section(read(ROOT.resolve("docs/architecture.md")), "Inside `bot-core`", "Inside `bot-app`");
        assertThat(found(PACKAGE, table)).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void every_library_that_a_module_asks_for_has_its_line() {
        var lines = read(ROOT.resolve("docs/dependencies.md"));
        var asked = Stream.concat(Stream.of(""), MODULES.stream())
                .map(module -> read(ROOT.resolve(module).resolve("pom.xml")))
                .map(pom -> pom.replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", ""))
                .flatMap(pom -> found(DEPENDENCIES, pom + "<dependencies></dependencies>").stream())
                .map(dependencies -> EXCLUSIONS.matcher(dependencies).replaceAll(""))
                .flatMap(dependencies -> found(ARTIFACT, dependencies).stream())
                .filter(not(MODULES::contains))
                .filter(artifact -> !artifact.startsWith("$"))
                .distinct()
                .toList();
        assertThat(asked).isNotEmpty().allSatisfy(artifact -> assertThat(lines).contains(artifact));
    }

    private static Stream<Path> documents() throws IOException {
        var all = new TreeSet<Path>();
        for (var folder : List.of(ROOT, ROOT.resolve("docs"))) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(all::add);
            }
        }
        return all.stream();
    }

    /** The text of every class of every module, by its simple name. */
    private static Map<String, List<String>> sources() {
        var sources = new HashMap<String, List<String>>();
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""),
                                List.of(read(file)),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    /** The anchors of the headings of a document, as the usual hosts of Markdown make them. */
    private static List<String> anchors(Path document) {
        return found(HEADING, read(document)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String section(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
