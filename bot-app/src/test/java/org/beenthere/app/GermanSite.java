package org.beenthere.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.translation.MadeTranslation;

/**
 * A site that offers English and German, with a script of its own. Its words, that script, home and help now are in
 * German; the other shipped scripts, of which nobody wrote a translation, are in made letters.
 */
public final class GermanSite {

    private static final Path FILES = files();

    private GermanSite() {}

    public static OwnSite in(Path folder) throws IOException {
        var site = new OwnSite(folder);
        try (var files = Files.walk(FILES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                site.with(FILES.relativize(file).toString(), Files.readString(file));
            }
        }
        for (var script : ShippedScripts.files().entrySet()) {
            var name = Path.of(script.getKey()).getFileName().toString().replace(".yaml", "");
            var file = "scripts/" + Languages.fileOf(name, "de");
            if (Files.notExists(folder.resolve(file))) {
                site.with(file, MadeTranslation.of(script.getValue(), "de", MadeTranslation::strange));
            }
        }
        return site.replace("programme.yaml", "languages: [en]", "languages: [en, de]")
                .replace(
                        "programme.yaml",
                        "confidentiality_card:\n",
                        "confidentiality_card:\n  de: \"Niemand außer Ihnen entscheidet, wer Ihren Namen erfährt.\"\n");
    }

    private static Path files() {
        try {
            return Path.of(GermanSite.class.getResource("/german-site").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
