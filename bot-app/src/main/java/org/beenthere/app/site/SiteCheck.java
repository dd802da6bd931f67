package org.beenthere.app.site;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.beenthere.checkin.prompt.CheckinPrompts;
import org.beenthere.script.Script;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.translation.Languages;

/** Prints how a site folder stands: a summary, or everything that is wrong with it. */
public final class SiteCheck {

    private SiteCheck() {}

    /** Work on a site folder; returns an exit code. */
    @FunctionalInterface
    public interface Work {
        int run() throws InvalidSiteException;
    }

    /**
     * Prints a summary of a site or, if it has problems, all of them.
     *
     * @param today the day for which its warnings are
     * @return the exit code, 0 or 1
     */
    public static int run(Path folder, LocalDate today, PrintWriter out) {
        return orProblems(out, () -> {
            var problems = new Problems();
            var site = SiteReader.read(folder, problems);
            var own = YamlFolder.read(folder, SitePrompts.FOLDER, problems);
            var languages = site.map(read -> read.programme().languages()).orElseGet(() -> languages(own.keySet()));
            var prompts = SitePrompts.compile(languages, own, problems);
            if (site.isEmpty() || problems.hasErrors()) {
                throw new InvalidSiteException(problems.errors());
            }
            out.print(SiteSummary.of(site.get(), prompts.orElse(CheckinPrompts.NONE), problems, today));
            return 0;
        });
    }

    /** Every language in which there are prompts, where it is not known yet which the site offers. */
    private static List<String> languages(Collection<String> files) {
        return Stream.concat(Stream.of(Script.SOURCE_LANGUAGE), Languages.of(files, List.of()).stream())
                .toList();
    }

    /**
     * Does work on a site folder or, if the site has problems, prints all of them.
     *
     * @return the exit code: that of the work, or 1
     */
    public static int orProblems(PrintWriter out, Work work) {
        try {
            return work.run();
        } catch (InvalidSiteException e) {
            out.print(report(e));
            return 1;
        } finally {
            out.flush();
        }
    }

    private static String report(InvalidSiteException invalid) {
        int count = invalid.problems().sorted().size();
        return invalid.problems() + "\n\n" + (count == 1 ? "1 problem" : count + " problems") + " to put right.\n";
    }
}
