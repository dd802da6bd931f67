package org.beenthere.app.authoring;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.app.scripts.CompiledScripts;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.InvalidSiteException;
import org.beenthere.app.site.Site;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SitePrompts;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ExampleSite;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;

/** Reports what is wrong with the scripts and prompts of a folder, together with the shipped ones. */
public final class ScriptsCheck {

    private ScriptsCheck() {}

    /**
     * Prints all errors and warnings.
     *
     * @param folder a site folder, or any folder with {@code scripts/}, {@code words/} or {@code check-ins/}: everything
     *     else is then that of the example site
     * @return the exit code: 0, or 1 if there is an error
     */
    public static int run(Path folder, PrintWriter out) {
        if (!holdsScripts(folder)) {
            out.println(folder + ": There is no programme.yaml here, no scripts/, no words/ and no check-ins/. Name a"
                    + " folder that has one of them.");
            out.flush();
            return 1;
        }
        return SiteCheck.orProblems(out, () -> {
            var problems = new Problems();
            var site = siteOf(folder);
            var own = ScriptFiles.own(folder, problems);
            var compiled = SiteScripts.compile(site, languages(site, folder, own), own, problems);
            problems.sorted().forEach(problem -> out.println(problem + "\n"));
            out.println(summary(problems, compiled));
            return problems.hasErrors() ? 1 : 0;
        });
    }

    private static boolean holdsScripts(Path folder) {
        return isSite(folder)
                || Files.isDirectory(folder.resolve("scripts"))
                || Files.isDirectory(folder.resolve("words"))
                || Files.isDirectory(folder.resolve(SitePrompts.FOLDER));
    }

    /** The languages of the site; of a folder without a programme, also every language that it has files for. */
    private static List<String> languages(Site site, Path folder, Map<String, String> own) {
        var languages = new LinkedHashSet<>(site.programme().languages());
        if (!isSite(folder)) {
            languages.addAll(ScriptFiles.languages(own));
        }
        return List.copyOf(languages);
    }

    private static boolean isSite(Path folder) {
        return Files.exists(folder.resolve("programme.yaml"));
    }

    private static Site siteOf(Path folder) throws InvalidSiteException {
        return isSite(folder) ? SiteReader.read(folder) : example();
    }

    private static Site example() throws InvalidSiteException {
        try {
            var copy = Files.createTempDirectory("beenthere-example");
            try {
                ExampleSite.copyTo(copy);
                return SiteReader.read(copy);
            } finally {
                try (var files = Files.walk(copy)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summary(Problems problems, Optional<CompiledScripts> compiled) {
        long errors = problems.sorted().stream().filter(Problem::isError).count();
        long warnings = problems.sorted().size() - errors;
        return compiled.map(all -> all.scripts().byName().size() + " scripts can be used: ")
                        .orElse("They cannot be used: ")
                + count(errors, "error") + ", " + count(warnings, "warning")
                + ".";
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
