package org.beenthere.app.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beenthere.app.CannotStart;
import org.beenthere.app.site.Site;
import org.beenthere.app.site.TextFile;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.script.Script;
import org.beenthere.script.Scripts;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problem;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.translation.Languages;
import org.beenthere.script.yaml.YamlNode;
import org.beenthere.turn.command.Commands;

/** The scripts and words of a site: the shipped ones, and the site's own over them. */
public final class SiteScripts {

    private static final String SCRIPTS = "scripts";
    private static final String WORDS = "words";
    private static final String YAML = ".yaml";

    /** The compiler takes half a million characters, of four bytes at most. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private SiteScripts() {}

    /**
     * Compiles them.
     *
     * @throws CannotStart with the first problem and how many there are
     */
    public static Scripts of(Site site, Path folder) {
        return read(site, folder).scripts();
    }

    /**
     * Reads and compiles a site's own.
     *
     * @throws CannotStart with the first problem and how many there are
     */
    static OwnScripts read(Site site, Path folder) {
        var problems = new Problems();
        var files = ownFiles(folder, problems);
        return compile(site, files, problems)
                .map(scripts -> new OwnScripts(files, scripts))
                .orElseThrow(() -> refusal(problems, folder));
    }

    /** Compiles them, or says everything that is wrong with them; warnings are said in any case. */
    public static Optional<Scripts> compile(Site site, Path folder, Problems problems) {
        return compile(site, ownFiles(folder, problems), problems);
    }

    /**
     * Compiles the shipped ones with a site's own over them, or says everything that is wrong with them.
     *
     * @param own the texts of the site's own scripts and words, by their paths in its folder
     */
    static Optional<Scripts> compile(Site site, Map<String, String> own, Problems problems) {
        return compile(site, site.programme().languages(), own, problems);
    }

    /** Compiles them in other languages than the site offers. */
    static Optional<Scripts> compile(Site site, List<String> languages, Map<String, String> own, Problems problems) {
        var files = scripts(own);
        var words = new SiteWords(site, below(WORDS, own), problems);
        var compiled = ScriptSetCompiler.compile(
                files, words.source(), words.in(languages, files.keySet()), Commands.vocabulary(), problems);
        return compiled.filter(_ -> !problems.hasErrors());
    }

    /** Compiles them with a script among them that was in use before, and says nothing. */
    static Optional<Scripts> compileEarlier(Site site, Map<String, String> own) {
        var files = scripts(own);
        var words = new SiteWords(site, below(WORDS, own), new Problems());
        return ScriptSetCompiler.compileEarlier(
                files, words.source(), words.in(site.programme().languages(), files.keySet()), Commands.vocabulary());
    }

    /** The languages, other than that of the shipped scripts, in which a site's own files say something. */
    static Set<String> languages(Map<String, String> own) {
        return Languages.of(below(SCRIPTS, own).keySet(), below(WORDS, own).keySet());
    }

    /** The texts of the scripts, by the names of their files: the shipped ones, and a site's own over them. */
    static Map<String, String> scripts(Map<String, String> own) {
        var files = new LinkedHashMap<>(ShippedScripts.files());
        files.putAll(below(SCRIPTS, own));
        return files;
    }

    /** The texts of a site's own scripts and words, by their paths in its folder. */
    static Map<String, String> ownFiles(Path folder, Problems problems) {
        var files = new TreeMap<>(yamlFiles(folder, SCRIPTS, problems));
        files.putAll(yamlFiles(folder, WORDS, problems));
        return files;
    }

    private static Map<String, String> below(String folder, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder + "/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The text of the scripts by the names of their files: the shipped ones, and over them those of a site that compile. */
    public static Map<String, String> files(Path folder) {
        return scripts(own(folder));
    }

    /** The text of a site's own scripts, which compile, by the names of their files. */
    public static Map<String, String> own(Path folder) {
        var own = yamlFiles(folder, SCRIPTS, new Problems());
        own.keySet().removeIf(file -> Languages.ofTranslation(file).isPresent());
        return own;
    }

    /**
     * The text of the file of each script, by the name of the script: the shipped ones, and over them those of a site.
     *
     * @throws CannotStart where one cannot be read
     */
    public static SortedMap<String, String> byName(Path folder) {
        var problems = new Problems();
        var own = ownFiles(folder, problems);
        if (problems.hasErrors()) {
            throw refusal(problems, folder);
        }
        own.keySet().removeIf(file -> Languages.ofTranslation(file).isPresent());
        var named = new TreeMap<String, String>();
        scripts(own).values().forEach(text -> valueOf("script", text).ifPresent(name -> named.put(name, text)));
        return named;
    }

    /** The language that a script is written in, by the text of its file. */
    public static String languageOf(String script) {
        return valueOf("locale", script).orElse(Script.SOURCE_LANGUAGE);
    }

    private static Optional<String> valueOf(String key, String script) {
        return YamlNode.read("", script, new Problems())
                .flatMap(root -> root.get(key))
                .map(YamlNode::text);
    }

    /** Where a folder has the file of a translation. */
    public static Path translationFile(Path folder, String script, String language) {
        return folder.resolve(SCRIPTS).resolve(Languages.fileOf(script, language));
    }

    /** The text of the file of a translation, where a folder has one. */
    public static Optional<String> translation(Path folder, String script, String language) {
        var file = Languages.fileOf(script, language);
        return Optional.ofNullable(yamlFiles(folder, SCRIPTS, new Problems()).get(SCRIPTS + "/" + file));
    }

    private static Map<String, String> yamlFiles(Path folder, String below, Problems problems) {
        var files = new LinkedHashMap<String, String>();
        var place = folder.resolve(below);
        if (Files.isDirectory(place)) {
            try (var found = Files.newDirectoryStream(
                    place, file -> isMeant(file.getFileName().toString()))) {
                for (var file : found) {
                    var name = below + "/" + file.getFileName();
                    if (name.endsWith(YAML)) {
                        TextFile.read(folder, name, MOST_BYTES, problems).ifPresent(text -> files.put(name, text));
                    } else {
                        problems.add(
                                new SourcePosition(name, 1, 1),
                                "This file is not read. Give it a name that ends in .yaml.",
                                "");
                    }
                }
            } catch (IOException e) {
                throw new CannotStart("The folder " + place + " cannot be read: mend that, then try again.", e);
            }
        }
        return files;
    }

    /** Whether somebody meant a file to be read. Editors and systems leave hidden ones beside it. */
    private static boolean isMeant(String name) {
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    /** A script that is broken breaks others, which lead to it: what is wrong with the site's own comes first. */
    private static CannotStart refusal(Problems problems, Path folder) {
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
