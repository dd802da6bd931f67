package org.beenthere.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.outline.Outline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of the shipped scripts. They are made again with {@code mvn test -pl bot-core,conversations -Dtest=PicturesTest
 * -Dupdate}; look at them before you commit them.
 */
class PicturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."))
            .resolve("../docs/images/scripts")
            .normalize();

    private static Iterable<Outline> scripts() {
        return Outline.all(ShippedScripts.files()).values();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void the_picture_in_the_documentation_is_that_of_the_script(Outline script) throws IOException {
        var file = FOLDER.resolve(script.script() + ".svg");
        if (System.getProperty("update") != null) {
            Files.writeString(file, Picture.svg(script));
        }
        assertThat(Files.readString(file)).isEqualTo(Picture.svg(script));
    }
}
