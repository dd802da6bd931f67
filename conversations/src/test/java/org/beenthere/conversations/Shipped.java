package org.beenthere.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.Role;
import org.beenthere.programme.RosterEntry;
import org.beenthere.script.Scripts;
import org.beenthere.script.Words;
import org.beenthere.script.compile.ScriptSetCompiler;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.MadeTranslation;
import org.beenthere.script.translation.WordsFile;
import org.beenthere.testing.TestHouse;
import org.beenthere.turn.command.Commands;

/** The shipped scripts and a small roster, for tests. */
public final class Shipped {

    private Shipped() {}

    public static Scripts scripts() {
        return scriptsWith(Map.of());
    }

    /** The shipped scripts, with some files of a site's own over them. */
    static Scripts scriptsWith(Map<String, String> own) {
        var files = new HashMap<>(ShippedScripts.files());
        files.putAll(own);
        var problems = new Problems();
        var compiled = ScriptSetCompiler.compile(
                files, new Words(words(problems), Locale.US, TestHouse.ZONE), Commands.vocabulary(), problems);
        return compiled.orElseThrow(() -> new AssertionError(problems.toString()));
    }

    private static Map<String, String> words(Problems problems) {
        var words =
                new HashMap<>(WordsFile.read("words/en.yaml", ShippedScripts.words(), Commands.vocabulary(), problems));
        words.putAll(WordsFile.read("words/site.yaml", site(), Commands.vocabulary(), problems));
        return words;
    }

    /** The shipped scripts in English and in a language that nobody wrote, each offered to who speaks it. */
    static Scripts scriptsInTwoLanguages() {
        var problems = new Problems();
        var source = words(problems);
        var strange = WordsFile.read(
                "words/uk.yaml",
                MadeTranslation.words(source, MadeTranslation::strange),
                Commands.vocabulary(),
                problems);
        var english = new Words(source, Locale.US, TestHouse.ZONE);
        var other = new Words(strange, Locale.of(MadeTranslation.STRANGE), TestHouse.ZONE);
        var files = MadeTranslation.beside(ShippedScripts.files(), MadeTranslation.STRANGE, MadeTranslation::strange);
        var compiled =
                ScriptSetCompiler.compile(files, english, List.of(english, other), Commands.vocabulary(), problems);
        assertThat(problems.sorted()).isEmpty();
        return compiled.orElseThrow();
    }

    private static String site() {
        try (var in = Shipped.class.getResourceAsStream("/words/site.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ana asks; Ben and Chloe support, Ben first; Dana coordinates; Grace is Ana's manager and supports too. */
    static List<RosterEntry> roster() {
        return List.of(
                entry("ana", "Ana Lima", Set.of(), "grace"),
                entry("ben", "Ben Okafor", Set.of(Role.SUPPORTER), ""),
                entry("chloe", "Chloe Park", Set.of(Role.SUPPORTER), ""),
                entry("dana", "Dana Reyes", Set.of(Role.COORDINATOR), ""),
                entry("grace", "Grace Tan", Set.of(Role.SUPPORTER), ""));
    }

    private static RosterEntry entry(String user, String name, Set<Role> roles, String manager) {
        return new RosterEntry(
                ref(user),
                name,
                roles,
                "medicine",
                "emergency medicine",
                "attending",
                List.of("en"),
                1,
                manager.isEmpty() ? Set.of() : Set.of(ref(manager)),
                Set.of(),
                Set.of(),
                Optional.of(LocalDate.of(2030, 1, 1)));
    }

    static PersonRef ref(String user) {
        return new PersonRef("practice", "practice", user);
    }
}
