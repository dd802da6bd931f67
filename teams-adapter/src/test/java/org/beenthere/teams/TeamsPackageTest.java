package org.beenthere.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TeamsPackageTest {

    private final ObjectNode manifest = TeamsManifest.of(URI.create("https://bot.example.org"), UUID.randomUUID());
    private final Map<String, byte[]> files = unzip(TeamsPackage.of(manifest));

    @Test
    void it_holds_the_manifest_and_the_icons_that_it_names_and_nothing_else() throws IOException {
        assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
        assertThat(new ObjectMapper().readTree(files.get("manifest.json"))).isEqualTo(manifest);
        assertThat(files)
                .containsKeys(
                        manifest.at("/icons/color").textValue(),
                        manifest.at("/icons/outline").textValue());
    }

    @Test
    void the_icon_in_colour_is_192_pixels_and_fills_them() throws IOException {
        var icon = icon("color.png");
        assertThat(icon.getWidth()).isEqualTo(192);
        assertThat(icon.getHeight()).isEqualTo(192);
        assertThat(pixels(icon)).allMatch(argb -> argb >>> 24 == 0xff);
    }

    @Test
    void the_outline_is_32_pixels_and_white_on_nothing() throws IOException {
        var icon = icon("outline.png");
        assertThat(icon.getWidth()).isEqualTo(32);
        assertThat(icon.getHeight()).isEqualTo(32);
        assertThat(pixels(icon))
                .anyMatch(argb -> argb == 0xffffffff)
                .anyMatch(argb -> argb >>> 24 == 0)
                .allMatch(argb -> argb >>> 24 == 0 || (argb & 0xffffff) == 0xffffff);
    }

    @Test
    void the_same_manifest_gives_the_same_file() {
        assertThat(TeamsPackage.of(manifest)).isEqualTo(TeamsPackage.of(manifest.deepCopy()));
    }

    private BufferedImage icon(String name) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(files.get(name)));
    }

    private static Iterable<Integer> pixels(BufferedImage image) {
        var width = image.getWidth();
        return IntStream.range(0, width * image.getHeight())
                .map(i -> image.getRGB(i % width, i / width))
                .boxed()
                .toList();
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
