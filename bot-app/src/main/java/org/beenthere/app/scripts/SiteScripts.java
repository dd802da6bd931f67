package org.beenthere.app.scripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beenthere.app.CannotStart;
import org.beenthere.app.site.Site;
import org.beenthere.app.site.SitePrompts;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;
import org.beenthere.turn.command.Commands;

/** Compiles the shipped scripts, words and prompts, overridden by a site's own. */
public final class SiteScripts {

    private SiteScripts() {}

    /**
     * Reads and compiles the scripts of a site folder.
     *
     * @throws CannotStart with the first error and the number of errors
     */
    public static Scripts of(Site site, Path folder) {
        return read(site, folder).scripts();
    }

    /**
     * Reads and compiles the scripts of a site folder, and keeps the text of its own.
     *
     * @throws CannotStart with the first error and the number of errors
     */
    public static CompiledScripts read(Site site, Path folder) {
        var problems = new Problems();
        var files = ScriptFiles.own(folder, problems);
        return compile(site, files, problems).orElseThrow(() -> refusal(problems, folder));
    }

    /**
     * Compiles a site's own files with the shipped ones, in the languages that the site offers; empty if anything is
     * wrong. Adds all errors and warnings.
     *
     * @param own the site's own files, by path
     */
    public static Optional<CompiledScripts> compile(Site site, Map<String, String> own, Problems problems) {
        return compile(site, site.programme().languages(), own, problems);
    }

    /** The same, in other languages than the site offers. */
    public static Optional<CompiledScripts> compile(
            Site site, List<String> languages, Map<String, String> own, Problems problems) {
        var files = ScriptFiles.scripts(own);
        var words = new SiteWords(site, ScriptFiles.words(own), problems);
        var offered = words.in(languages, withPrompts(files.keySet(), own));
        var compiled = ScriptSetCompiler.compile(files, words.source(), offered, Commands.vocabulary(), problems);
        return SitePrompts.compile(written(languages, offered, own), own, problems)
                .flatMap(prompts -> compiled.map(scripts -> new CompiledScripts(own, scripts, prompts)))
                .filter(_ -> !problems.hasErrors());
    }

    private static Collection<String> withPrompts(Collection<String> scripts, Map<String, String> own) {
        return Stream.concat(scripts.stream(), ScriptFiles.prompts(own).stream())
                .toList();
    }

    /**
     * The languages in which there is something: where there is nothing, each prompt need not be missed by itself. A site in
     * whose languages there is nothing at all speaks that of the shipped scripts.
     */
    private static List<String> written(List<String> languages, List<Words> offered, Map<String, String> own) {
        var written = Languages.of(ScriptFiles.prompts(own), List.of());
        offered.forEach(words -> written.add(words.language()));
        var left = languages.stream().filter(written::contains).toList();
        return left.isEmpty() ? List.of(Script.SOURCE_LANGUAGE) : left;
    }

    /** Compiles files of which one is an earlier version; empty if it no longer goes with the others. */
    public static Optional<Scripts> compileEarlier(Site site, Map<String, String> own) {
        var files = ScriptFiles.scripts(own);
        var words = new SiteWords(site, ScriptFiles.words(own), new Problems());
        return ScriptSetCompiler.compileEarlier(
                files, words.source(), words.in(site.programme().languages(), files.keySet()), Commands.vocabulary());
    }

    /**
     * The error for a folder with problems. A broken script also breaks those that lead to it, so the site's own files
     * come first.
     */
    public static CannotStart refusal(Problems problems, Path folder) {
        var all = problems.sorted().stream().filter(Problem::isError).toList();
        var first = all.stream()
                .filter(problem ->
                        Files.exists(folder.resolve(problem.position().file())))
                .findFirst()
                .orElse(all.getFirst());
        return new CannotStart(first.line() + " (" + all.size() + (all.size() == 1 ? " problem" : " problems")
                + ": ./beenthere scripts check " + folder + " shows all)");
    }
}
