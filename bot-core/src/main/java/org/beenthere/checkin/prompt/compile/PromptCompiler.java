package org.beenthere.checkin.prompt.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.checkin.prompt.Prompt;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Nearest;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.beenthere.script.translation.Languages;

/** Compiles the prompts of a site in every language that it offers. */
public final class PromptCompiler {

    private final Problems problems = new Problems();
    private final Map<String, PromptDraft> drafts = new TreeMap<>();
    private final Map<String, File> translations = new HashMap<>();

    /** A file that was not read yet. */
    private record File(String name, String text) {}

    private PromptCompiler() {}

    /**
     * Compiles all files, or reports everything that is wrong with them.
     *
     * @param files the content of each file by its path; a translation is {@code PROMPT.LANGUAGE.yaml}
     * @param languages the languages that the site offers, its first one first
     * @return the prompts; empty if any file has an error
     */
    public static Optional<CheckinPrompts> compile(
            Map<String, String> files, List<String> languages, Problems problems) {
        var compiler = new PromptCompiler();
        compiler.read(files, languages);
        var byLanguage = new LinkedHashMap<String, List<Prompt>>();
        languages.forEach(language -> byLanguage.put(language, compiler.in(language)));
        problems.addAll(compiler.problems);
        return compiler.problems.hasErrors() ? Optional.empty() : Optional.of(new CheckinPrompts(byLanguage));
    }

    private void read(Map<String, String> files, List<String> languages) {
        var ids = new ArrayList<String>();
        new TreeMap<>(files).forEach((file, text) -> {
            if (Languages.ofTranslation(file).isEmpty()) {
                ids.add(PromptDraft.idOf(file));
                PromptDraft.read(file, text, problems).ifPresent(draft -> drafts.put(PromptDraft.idOf(file), draft));
            }
        });
        new TreeMap<>(files)
                .forEach((file, text) -> Languages.ofTranslation(file)
                        .ifPresent(language -> add(new File(file, text), language, ids, languages)));
    }

    private void add(File file, String language, List<String> ids, List<String> offered) {
        var id = PromptDraft.idOf(file.name()).replaceAll("\\.[a-z]+$", "");
        if (!ids.contains(id)) {
            problems.add(
                    SourcePosition.startOf(file.name()),
                    Diagnostic.TRANSLATION_OF_UNKNOWN_PROMPT.of(id).withIfPresent("near", Nearest.to(id, ids)),
                    "");
        } else if (!offered.contains(language)) {
            problems.add(SourcePosition.startOf(file.name()), Diagnostic.LANGUAGE_NOT_OFFERED.of(language), "");
        } else {
            translations.put(Languages.fileOf(id, language), file);
        }
    }

    private List<Prompt> in(String language) {
        return drafts.values().stream()
                .flatMap(draft -> in(language, draft).stream())
                .toList();
    }

    private Optional<Prompt> in(String language, PromptDraft draft) {
        var prompt = draft.prompt();
        if (prompt.language().equals(language)) {
            return Optional.of(prompt);
        }
        var translation = translations.get(Languages.fileOf(prompt.id(), language));
        if (translation != null) {
            return PromptTranslation.of(draft, language, translation.name(), translation.text(), problems);
        }
        if (prompt.quoted()) {
            return Optional.empty();
        }
        var beside = draft.root().position().file();
        problems.add(
                SourcePosition.startOf(beside.replaceAll("[^/]*$", "") + Languages.fileOf(prompt.id(), language)),
                Diagnostic.PROMPT_NOT_TRANSLATED
                        .of(prompt.id())
                        .with("language", language)
                        .with("source", prompt.language()),
                "");
        return Optional.of(prompt.offeredIn(language));
    }
}
