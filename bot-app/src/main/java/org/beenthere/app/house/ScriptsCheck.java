package org.beenthere.app.house;

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
import org.beenthere.app.site.Site;
import org.beenthere.app.site.SiteCheck;
import org.beenthere.app.site.SiteProblems;
import org.beenthere.app.site.SiteReader;
import org.beenthere.conversations.ExampleSite;
import org.beenthere.script.Scripts;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;

/** Tells whoever writes scripts how they stand: the shipped ones, with those of a folder over them. */
public final class ScriptsCheck {

    private ScriptsCheck() {}

    /**
     * Writes everything that is wrong, or that somebody should look at; returns the exit code, 1 where there is an error.
     *
     * @param folder a site, or any folder with {@code scripts/} or {@code words/}, which is then taken for one of the
     *     example site
     */
    public static int run(Path folder, PrintWriter out) {
        try {
            if (!holdsScripts(folder)) {
                out.println(folder + ": There is no programme.yaml here, no scripts/ and no words/. Name a folder that"
                        + " has one of them.");
                return 1;
            }
            var problems = new Problems();
            var site = siteOf(folder);
            var own = SiteScripts.ownFiles(folder, problems);
            var scripts = SiteScripts.compile(site, languages(site, folder, own), own, problems);
            problems.sorted().forEach(problem -> out.println(problem + "\n"));
            out.println(summary(problems, scripts));
            return problems.hasErrors() ? 1 : 0;
        } catch (SiteProblems e) {
            out.print(SiteCheck.report(e));
            return 1;
        } finally {
            out.flush();
        }
    }

    private static boolean holdsScripts(Path folder) {
        return isSite(folder)
                || Files.isDirectory(folder.resolve("scripts"))
                || Files.isDirectory(folder.resolve("words"));
    }

    /** Without a programme to say what it offers, a folder offers every language in which it says something. */
    private static List<String> languages(Site site, Path folder, Map<String, String> own) {
        var languages = new LinkedHashSet<>(site.programme().languages());
        if (!isSite(folder)) {
            languages.addAll(SiteScripts.languages(own));
        }
        return List.copyOf(languages);
    }

    private static boolean isSite(Path folder) {
        return Files.exists(folder.resolve("programme.yaml"));
    }

    private static Site siteOf(Path folder) throws SiteProblems {
        return isSite(folder) ? SiteReader.read(folder) : example();
    }

    private static Site example() throws SiteProblems {
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

    private static String summary(Problems problems, Optional<Scripts> scripts) {
        long errors = problems.sorted().stream().filter(Problem::isError).count();
        long warnings = problems.sorted().size() - errors;
        return scripts.map(all -> all.byName().size() + " scripts can be used: ")
                        .orElse("They cannot be used: ") + count(errors, "error") + ", " + count(warnings, "warning")
                + ".";
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
