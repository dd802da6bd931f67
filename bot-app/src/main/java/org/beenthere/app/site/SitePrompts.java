package org.beenthere.app.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.checkin.prompt.compile.PromptCompiler;
import org.beenthere.conversations.ShippedPrompts;
import org.beenthere.script.diagnostic.Problems;

/** Compiles the shipped prompts of check-ins, overridden by a site's own. */
public final class SitePrompts {

    /** The folder of a site's own prompts and their translations. */
    public static final String FOLDER = "check-ins";

    private SitePrompts() {}

    /**
     * The prompts in each language that the site offers; empty if any file has an error. Adds all errors and warnings.
     *
     * @param own the site's own files, by path; those in other folders are left out
     */
    public static Optional<CheckinPrompts> compile(List<String> languages, Map<String, String> own, Problems problems) {
        var files = new LinkedHashMap<>(ShippedPrompts.files());
        own.forEach((path, text) -> {
            if (path.startsWith(FOLDER + "/")) {
                files.put(path, text);
            }
        });
        return PromptCompiler.compile(files, languages, problems);
    }
}
